import type { ErrorPage } from '../platform/http/index.ts';
import { text } from '../texts/catalogue.ts';
import { grounds as groundTexts } from '../texts/grounds.ts';
import { httpTexts } from '../texts/http.ts';
import { sitePages } from '../texts/site.ts';
import { CiteLink, Page, renderPage } from './kit/index.ts';
import { navigation } from './navigation.ts';

const advised = [401, 403, 404, 409, 413, 429] as const;
const isAdvised = (status: number): status is (typeof advised)[number] => advised.some((one) => one === status);

/** A refusal as a page: what is wrong, why with its paragraphs, and what to do. Says nothing private. */
export const errorPage: ErrorPage = (req, { status, detail, grounds = [], fields = [], requestId }) => {
  const { language, actor } = req;
  const [t, http, why] = [text(sitePages, language), text(httpTexts, language), text(groundTexts, language)];
  return renderPage(
    <Page
      title={http(`${status}`)}
      language={language}
      actor={actor}
      path={req.method === 'GET' ? req.url : '/'}
      csrf={req.session?.csrf ?? null}
      nav={actor ? navigation(actor, language, req.url) : []}
    >
      {detail ? <p class="govuk-body">{detail}</p> : null}
      {grounds.length > 0 ? (
        <ul class="w-grounds">
          {grounds.map((ground) => (
            <li key={`${ground.code} ${ground.about}`}>
              {why(ground.code, { about: ground.about })} <CiteLink cite={ground.source} />
            </li>
          ))}
        </ul>
      ) : null}
      {fields.length > 0 ? (
        <ul class="govuk-list govuk-list--bullet">
          {fields.map(({ name, message }) => (
            <li key={name}>{message}</li>
          ))}
        </ul>
      ) : null}
      <h2 class="govuk-heading-m">{t('error.what')}</h2>
      <p class="govuk-body">{isAdvised(status) ? t(`error.${status}`) : t('error.other', { id: requestId })}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          {t('error.back')}
        </a>
      </p>
    </Page>,
  );
};
