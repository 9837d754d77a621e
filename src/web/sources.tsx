import { type Cite, paragraphs } from '../../sources/index.ts';
import { problem } from '../platform/http/index.ts';
import { text } from '../texts/catalogue.ts';
import { sitePages } from '../texts/site.ts';
import { sourceHref } from './kit/index.ts';
import { drawPublic, type Site } from './site.tsx';

const isCite = (key: string): key is Cite => Object.hasOwn(paragraphs, key);

/** The paragraphs on which every answer stands, in our own words; open to everyone. */
export function sourcePages(site: Site): void {
  site.app.get('/sources', async (req, reply) => {
    const t = text(sitePages, req.language);
    const keys = Object.keys(paragraphs).filter(isCite);
    return reply.type('text/html; charset=utf-8').send(
      drawPublic(site, req, {
        title: t('sources.title'),
        children: (
          <>
            <p class="govuk-body">{t('sources.intro')}</p>
            <dl class="w-sources">
              {keys.map((key) => (
                <div key={key}>
                  <dt>
                    <a class="govuk-link" href={sourceHref(key)}>
                      {key}
                    </a>
                  </dt>
                  <dd>{paragraphs[key].text[req.language]}</dd>
                </div>
              ))}
            </dl>
          </>
        ),
      }),
    );
  });
  site.app.get('/sources/*', async (req, reply) => {
    const key = decodeURIComponent((req.url.split('?')[0] ?? '').slice('/sources/'.length));
    if (!isCite(key)) throw problem(404);
    const { text: words, origin } = paragraphs[key];
    const t = text(sitePages, req.language);
    return reply.type('text/html; charset=utf-8').send(
      drawPublic(site, req, {
        title: key,
        backLink: { href: '/sources', label: t('sources.title') },
        children: (
          <>
            <p class="govuk-body-l">{words[req.language]}</p>
            <p class="govuk-body">{t('sources.origin', { document: origin.document, date: origin.date })}</p>
          </>
        ),
      }),
    );
  });
}
