import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../kernel/language.ts';
import type { Actor } from '../../kernel/role.ts';
import { assetUrl } from './assets.ts';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { ErrorSummary } from './error-summary.tsx';
import type { FieldErrors, FormValues } from './field.ts';
import { Footer } from './footer.tsx';
import { Header, type NavItem } from './header.tsx';
import { ShellContext, useShell } from './shell.ts';
import { TimeOut } from './time-out.tsx';

/** What a page tells its shell. */
export interface PageProps {
  /** The one h1, and the browser's title before "· Waarborg"; unique within the product. */
  title: string;
  language: Language;
  actor: Actor | null;
  /** Path and query of the page as a GET; a form that comes back with errors names the GET address it came from. */
  path: string;
  /** What a page without an address of its own was drawn from, to draw it again in another language. */
  carries?: FormValues;
  csrf?: string | null;
  nav?: readonly NavItem[];
  /** Uses the whole window, in a denser type: lists and files of professionals. */
  wide?: boolean;
  backLink?: { href: string; label?: string };
  breadcrumbs?: readonly Crumb[];
  /** Notices of the whole page, above everything in it. */
  banner?: ComponentChildren;
  /** Identity bar and tabs, between the notices and the h1. */
  above?: ComponentChildren;
  /** Small line above the words of the h1, read as part of it. */
  caption?: string;
  /** Null when the page draws its own h1. */
  heading?: null;
  /** When there are any, the title begins with "Fout:" and the summary stands above the h1. */
  errors?: FieldErrors | null;
  /** Clock and marker of the practice environment. */
  demoBar?: ComponentChildren;
  /** Clock time at which the session ends, as `14:32`; shown where there is no JavaScript. */
  signedInUntil?: string;
  bodyClass?: string;
  children?: ComponentChildren;
}

/** A whole page: what stands around the content is the same, and in the same place, on every page. */
export function Page(props: PageProps) {
  return (
    <ShellContext.Provider
      value={{
        ...{ language: props.language, csrf: props.csrf ?? null, path: props.path },
        ...(props.carries ? { carries: props.carries } : {}),
      }}
    >
      <html lang={props.language} class="govuk-template">
        <Head {...props} />
        <body class={['govuk-template__body', props.wide ? 'w-wide' : '', props.bodyClass ?? ''].join(' ').trim()}>
          <SkipLink />
          <DemoBar>{props.demoBar}</DemoBar>
          <Header actor={props.actor} nav={props.nav ?? []} />
          <div class="govuk-width-container w-content">
            <Way {...props} />
            <main class="govuk-main-wrapper" id="main">
              <Top {...props} />
              {props.children}
            </main>
          </div>
          <Footer signedInUntil={props.actor && props.signedInUntil ? props.signedInUntil : null} />
          {props.actor ? <TimeOut /> : null}
        </body>
      </html>
    </ShellContext.Provider>
  );
}

const hasErrors = (errors: FieldErrors | null | undefined) =>
  errors !== null && errors !== undefined && Object.keys(errors).length > 0;

function Head({ title, errors }: PageProps) {
  const { t } = useShell();
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${hasErrors(errors) ? t('error.title-prefix') : ''}${title} · Waarborg`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="stylesheet" href={assetUrl('waarborg.css')} />
      <link rel="icon" href={assetUrl('seal.svg')} type="image/svg+xml" />
      <script type="module" src={assetUrl('enhance.js')} />
    </head>
  );
}

function SkipLink() {
  return (
    <a href="#main" class="govuk-skip-link">
      {useShell().t('skip')}
    </a>
  );
}

function DemoBar({ children }: { children: ComponentChildren }) {
  const { t } = useShell();
  return children ? (
    <aside class="w-demo-bar" aria-label={t('demo.label')}>
      {children}
    </aside>
  ) : null;
}

function Way({ backLink, breadcrumbs }: PageProps) {
  const { t } = useShell();
  return (
    <>
      {breadcrumbs && breadcrumbs.length > 0 ? <Breadcrumbs crumbs={breadcrumbs} /> : null}
      {backLink ? (
        <nav aria-label={t('back')}>
          <a href={backLink.href} class="govuk-back-link">
            {backLink.label ?? t('back')}
          </a>
        </nav>
      ) : null}
    </>
  );
}

function Top({ banner, above, errors, heading, caption, title }: PageProps) {
  return (
    <>
      {banner}
      {above}
      {errors && hasErrors(errors) ? <ErrorSummary errors={errors} /> : null}
      {heading === null ? null : (
        <h1 class="govuk-heading-l">
          {caption ? <span class="govuk-caption-l">{caption} </span> : null}
          {title}
        </h1>
      )}
    </>
  );
}

/** The page as the text of an HTML document. */
export const renderPage = (page: VNode): string => `<!doctype html>${renderToString(page)}`;
