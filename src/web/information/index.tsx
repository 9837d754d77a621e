import type { FastifyRequest } from 'fastify';
import { drawPublic, type Site } from '../site.tsx';
import { complaintsPage } from './complaints.tsx';
import { outplacementPage } from './outplacement.tsx';
import { words } from './parts.tsx';
import { voucherPage } from './voucher.tsx';

const places = [
  { path: 'voucher', word: 'voucher', page: voucherPage },
  { path: 'outplacement', word: 'outplacement', page: outplacementPage },
  { path: 'complaints', word: 'complain', page: complaintsPage },
] as const;

function overview(site: Site, req: FastifyRequest): string {
  const t = words(req);
  return drawPublic(site, req, {
    title: t('title'),
    children: (
      <>
        <p class="govuk-body-l">{t('intro')}</p>
        <ul class="govuk-list w-choices">
          {places.map(({ path, word }) => (
            <li key={path}>
              <a class="govuk-link" href={`/information/${path}`}>
                {t(`${word}.title`)}
              </a>
              <br />
              {t(`${word}.what`)}
            </li>
          ))}
        </ul>
      </>
    ),
  });
}

/** What citizens are told, for everybody to read. */
export function informationPages(site: Site): void {
  const html = 'text/html; charset=utf-8';
  site.app.get('/information', async (req, reply) => reply.type(html).send(overview(site, req)));
  for (const { path, page } of places)
    site.app.get(`/information/${path}`, async (req, reply) => reply.type(html).send(page(site, req)));
}
