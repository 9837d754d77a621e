import { text } from '../texts/catalogue.ts';
import { sitePages } from '../texts/site.ts';
import { drawPublic, type Site } from './site.tsx';

/** Help, accessibility and privacy: the same place in the footer of every page. */
export function publicPages(site: Site): void {
  for (const page of ['help', 'accessibility', 'privacy'] as const)
    site.app.get(`/${page}`, async (req, reply) => {
      const t = text(sitePages, req.language);
      const body = drawPublic(site, req, {
        title: t(`${page}.title`),
        children: <p class="govuk-body">{t(`${page}.body`)}</p>,
      });
      return reply.type('text/html; charset=utf-8').send(body);
    });
}
