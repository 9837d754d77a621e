import type { FastifyRequest } from 'fastify';
import {
  findRegistered,
  grantings,
  lifeOf,
  listRegister,
  type RegisteredCertificate,
  type RegisterSearch,
} from '../../modules/certificates/index.ts';
import { csvLine } from '../../platform/csv.ts';
import { problem } from '../../platform/http/index.ts';
import { applicationTexts } from '../../texts/applications.ts';
import { text } from '../../texts/catalogue.ts';
import { selectionTexts } from '../../texts/selection-pages.ts';
import { certificateTones } from '../certificate/shared.tsx';
import { DataTable, DateText, EmptyState, Form, Notice, SummaryList, Tag } from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';

const words = (req: FastifyRequest) => text(applicationTexts, req.language);
const givenIn = ({ query }: FastifyRequest, name: string): string => {
  const given: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, name) : '';
  return typeof given === 'string' ? given.slice(0, 100) : '';
};
const searchOf = (req: FastifyRequest): RegisterSearch => ({
  search: givenIn(req, 'search'),
  of: grantings.find((one) => one === givenIn(req, 'of')),
});

/** What was granted: a certificate, a mandate, or which level. */
const whatOf = (t: ReturnType<typeof words>, { scheme, level }: RegisteredCertificate): string =>
  level === null ? t(`register.of.${lifeOf(scheme).grants}`) : t(`register.of.level.${level}`);

function Register({ req, rows }: { req: FastifyRequest; rows: readonly RegisteredCertificate[] }) {
  const t = words(req);
  return (
    <DataTable<RegisteredCertificate>
      caption={t('register.title')}
      quietCaption
      rows={rows}
      keyOf={({ number }) => number}
      empty={<EmptyState title={t('register.none')} />}
      columns={[
        { key: 'office', label: t('register.organisation'), rowHeader: true, cell: ({ organisation }) => organisation },
        {
          key: 'number',
          label: t('register.number'),
          tight: true,
          cell: ({ number }) => (
            <a class="govuk-link" href={`/register/${number}`}>
              {number}
            </a>
          ),
        },
        { key: 'of', label: t('register.of'), cell: (one) => whatOf(t, one) },
        { key: 'from', label: t('register.from'), tight: true, cell: ({ startsOn }) => <DateText on={startsOn} /> },
        {
          key: 'until',
          label: t('register.until'),
          tight: true,
          cell: ({ endsOn }) => (endsOn ? <DateText on={endsOn} /> : t('register.no-end')),
        },
        {
          key: 'status',
          label: t('register.status'),
          cell: ({ status }) => <Tag label={t(`shown.${status}`)} tone={certificateTones[status]} />,
        },
      ]}
    />
  );
}

/** The register (C-10): who holds a certificate, for everybody to search. */
async function registerPage(site: Site, req: FastifyRequest): Promise<string> {
  const t = words(req);
  const search = searchOf(req);
  const rows = await listRegister(site.house.database, site.house.clock.today(), search);
  const whats = grantings.map((value) => ({ value, label: t(`register.of.${value}`) }));
  return drawPublic(site, req, {
    title: t('register.title'),
    children: (
      <>
        <p class="govuk-body">{t('register.intro')}</p>
        <Form
          action="/register"
          method="get"
          guard={false}
          fields={[
            { kind: 'text', name: 'search', label: t('register.search'), type: 'search', maxLength: 100 },
            { kind: 'select', name: 'of', label: t('register.of'), empty: t('register.of.all'), options: whats },
          ]}
          values={{ search: search.search, of: search.of ?? '' }}
          submit={[{ label: t('register.do') }]}
        />
        <Register req={req} rows={rows} />
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href="/law">
              {t('register.law')}
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/draws">
              {t('register.draws')}
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/register.csv">
              {t('register.csv')}
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/api/v1/register">
              {t('register.json')}
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/track-certificate">
              {text(selectionTexts, req.language)('verify.link')}
            </a>
          </li>
        </ul>
      </>
    ),
  });
}

/** One certificate: what it is worth today. The address stands on the certificate itself. */
async function certificateOf(site: Site, req: FastifyRequest, number: string): Promise<string> {
  const t = words(req);
  const found = await findRegistered(site.house.database, site.house.clock.today(), number);
  if (!found) throw problem(404);
  return drawPublic(site, req, {
    title: found.organisation,
    caption: found.number,
    backLink: { href: '/register', label: t('register.title') },
    children: (
      <>
        <Notice
          kind={found.status === 'valid' ? 'success' : 'warning'}
          title={t('register.today', { status: found.status })}
        />
        <SummaryList
          rows={[
            { label: t('register.of'), value: whatOf(t, found) },
            { label: t('register.organisation'), value: found.organisation },
            { label: t('register.number'), value: found.number },
            { label: t('register.from'), value: <DateText on={found.startsOn} /> },
            { label: t('register.until'), value: found.endsOn ? <DateText on={found.endsOn} /> : t('register.no-end') },
          ]}
        />
      </>
    ),
  });
}

const columns = [
  'number',
  'scheme',
  'level',
  'organisation',
  'organisationCode',
  'startsOn',
  'endsOn',
  'status',
] as const;

const csvOf = (rows: readonly RegisteredCertificate[]): string =>
  [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))].map((cells) => csvLine(cells)).join('');

/** The public register: pages and a file, without login. */
export function registerPages(site: Site): void {
  site.app.get('/register', async (req, reply) =>
    reply.type('text/html; charset=utf-8').send(await registerPage(site, req)),
  );
  site.app.get('/register.csv', async (_req, reply) => {
    const rows = await listRegister(site.house.database, site.house.clock.today());
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="register.csv"')
      .send(csvOf(rows));
  });
  site.app.get<{ Params: { number: string } }>('/register/:number', async (req, reply) =>
    reply.type('text/html; charset=utf-8').send(await certificateOf(site, req, req.params.number)),
  );
}
