import { type Language, languages } from '../../kernel/language.ts';
import type { Actor } from '../../kernel/role.ts';
import { withQuery } from './address.ts';
import { assetUrl } from './assets.ts';
import { Carried } from './carried.tsx';
import { CsrfInput } from './csrf-input.tsx';
import { useShell } from './shell.ts';

/** One entry of the main menu; which entries there are depends on the role, and is said by who renders the page. */
export interface NavItem {
  href: string;
  label: string;
  current?: boolean;
  /** How much waits there; shown behind the label when above zero. */
  count?: number;
}

const languageNames = { nl: 'Nederlands', fr: 'Français', en: 'English' } as const;

/** Wordmark, language, who you are and for whom, and the menu. */
export function Header({ actor, nav }: { actor: Actor | null; nav: readonly NavItem[] }) {
  const { t } = useShell();
  return (
    <header class="w-header">
      <div class="govuk-width-container w-header__row">
        <a href="/" class="w-wordmark" aria-label={t('product.home')}>
          <img src={assetUrl('seal.svg')} alt="" width="36" height="36" />
          <span>Waarborg</span>
        </a>
        <LanguageSwitch />
        {actor ? <Account actor={actor} /> : null}
      </div>
      {nav.length > 0 ? <Menu nav={nav} /> : null}
    </header>
  );
}

function LanguageSwitch() {
  const { carries, t } = useShell();
  const choices = (
    <ul>
      {languages.map((code) => (
        <li key={code}>
          <LanguageChoice code={code} />
        </li>
      ))}
    </ul>
  );
  return (
    <nav class="w-languages" aria-label={t('language.label')}>
      {carries ? (
        <form method="post">
          <CsrfInput />
          <Carried values={carries} />
          {choices}
        </form>
      ) : (
        choices
      )}
    </nav>
  );
}

/** A link to the same page; a button where the page stands on answers that go along. */
function LanguageChoice({ code }: { code: Language }) {
  const { language, path, carries } = useShell();
  const to = withQuery(path, { lang: code });
  const current = code === language ? 'true' : undefined;
  const name = (
    <>
      <span aria-hidden="true">{code.toUpperCase()}</span>
      <span class="govuk-visually-hidden">{languageNames[code]}</span>
    </>
  );
  return carries ? (
    <button type="submit" formAction={to} lang={code} aria-current={current}>
      {name}
    </button>
  ) : (
    <a href={to} lang={code} hreflang={code} aria-current={current}>
      {name}
    </a>
  );
}

/** As in "Bina Patel · Consultant · Kompas Outplacement (384)". */
function Account({ actor }: { actor: Actor }) {
  const { t } = useShell();
  const organisation = actor.orgName && actor.unitNumber ? `${actor.orgName} (${actor.unitNumber})` : actor.orgName;
  return (
    <div class="w-account" role="group" aria-label={t('account.label')}>
      <p class="w-account__who">
        <strong>{actor.name}</strong>
        {[t(`role.${actor.role}`), organisation].filter(Boolean).map((part) => (
          <>
            <span aria-hidden="true"> · </span>
            <span class="w-account__part">{part}</span>
          </>
        ))}
      </p>
      <form method="post" action="/auth/logout">
        <CsrfInput />
        <button type="submit" class="w-link-button">
          {t('log-out')}
        </button>
      </form>
    </div>
  );
}

function Menu({ nav }: { nav: readonly NavItem[] }) {
  const { t } = useShell();
  return (
    <nav class="w-menu" aria-label={t('menu.label')}>
      <details class="govuk-width-container w-unfold">
        <summary>{t('menu')}</summary>
        <ul>
          {nav.map(({ href, label, current, count }) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {label}
                {count ? <span class="w-count">{count}</span> : null}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
