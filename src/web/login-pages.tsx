import type { LoginPages } from '../platform/login/index.ts';
import { text } from '../texts/catalogue.ts';
import { kit } from '../texts/kit.ts';
import { outplacementPages } from '../texts/outplacement-pages.ts';
import { sitePages } from '../texts/site.ts';
import { Button, Page, renderPage } from './kit/index.ts';

/** The pages of logging in: who to be in the practice environment, and in which capacity to work. */
export const loginPages: LoginPages = {
  persona(req, { action, personas }) {
    const t = text(sitePages, req.language);
    return renderPage(
      <Page title={t('persona.title')} language={req.language} actor={null} path={req.url}>
        <p class="govuk-body">{t('persona.intro')}</p>
        <form method="post" action={action}>
          <ul class="w-personas">
            {personas.map(({ sub, label }) => (
              <li key={sub}>
                <button type="submit" name="sub" value={sub} class="w-persona">
                  {label[req.language]}
                </button>
              </li>
            ))}
          </ul>
        </form>
        <p class="govuk-body">
          <a class="govuk-link" href="/outplacement">
            {text(outplacementPages, req.language)('link')}
          </a>
        </p>
      </Page>,
    );
  },
  capacity(req, { choices, csrf, returnTo }) {
    const t = text(sitePages, req.language);
    const role = text(kit, req.language);
    return renderPage(
      <Page title={t('capacity.title')} language={req.language} actor={null} path={req.url}>
        <form method="post" action="/auth/capacity">
          <input type="hidden" name="_csrf" value={csrf} />
          <input type="hidden" name="return" value={returnTo} />
          <div class="govuk-radios">
            {choices.map((actor, at) => (
              <div class="govuk-radios__item" key={`${actor.role} ${actor.orgId}`}>
                <input
                  class="govuk-radios__input"
                  type="radio"
                  name="choice"
                  id={`choice-${at}`}
                  value={String(at)}
                  checked={at === 0}
                />
                <label class="govuk-label govuk-radios__label" for={`choice-${at}`}>
                  {[role(`role.${actor.role}`), actor.orgName].filter(Boolean).join(' · ')}
                </label>
              </div>
            ))}
          </div>
          <Button label={t('capacity.choose')} />
        </form>
      </Page>,
    );
  },
};
