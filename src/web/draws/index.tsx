import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyRequest } from 'fastify';
import { draw2024 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import { isId } from '../../kernel/id.ts';
import type { Language } from '../../kernel/language.ts';
import { type DrawState, findDraw, listDraws, type ShownDraw } from '../../modules/draws/index.ts';
import { packageRoot } from '../../platform/database/index.ts';
import { problem } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { drawTexts } from '../../texts/draws.ts';
import {
  DataTable,
  DateText,
  Details,
  EmptyState,
  SummaryList,
  type SummaryRow,
  Tag,
  type Tone,
} from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';

const words = (language: Language) => text(drawTexts, language);

const tones: Readonly<Record<DrawState['status'], Tone>> = {
  prepared: 'grey',
  closed: 'blue',
  revealed: 'green',
  abandoned: 'red',
};

/** What a draw is today, as a word in a colour. */
export const DrawStatusTag = ({ status, language }: { status: DrawState['status']; language: Language }) => (
  <Tag label={draw2024.statuses[status].label[language]} tone={tones[status]} />
);

/** The days from which is drawn, as one reads them. */
export const periodOf = ({ fromOn, endsOn }: DrawState, language: Language): string =>
  words(language)('period.value', { from: formatDay(fromOn, language), until: formatDay(endsOn, language) });

async function listPage(site: Site, req: FastifyRequest): Promise<string> {
  const { language } = req;
  const t = words(language);
  const rows = await listDraws(site.house.database, site.house.clock.today());
  return drawPublic(site, req, {
    title: t('title'),
    wide: true,
    children: (
      <>
        <p class="govuk-body w-prose">{t('intro')}</p>
        <DataTable<ShownDraw>
          caption={t('title')}
          quietCaption
          rows={rows}
          keyOf={({ id }) => id}
          empty={<EmptyState title={t('none')} />}
          columns={[
            {
              key: 'organisation',
              label: t('organisation'),
              rowHeader: true,
              cell: ({ id, organisation }) => (
                <a class="govuk-link" href={`/draws/${id}`}>
                  {organisation}
                </a>
              ),
            },
            { key: 'subject', label: t('subject'), cell: ({ state }) => t(`subject.${state.subject}`) },
            { key: 'period', label: t('period'), cell: ({ state }) => periodOf(state, language) },
            { key: 'size', label: t('size'), numeric: true, cell: ({ state }) => state.size },
            {
              key: 'prepared',
              label: t('prepared-on'),
              tight: true,
              cell: ({ state }) => <DateText on={state.preparedOn} />,
            },
            {
              key: 'status',
              label: t('status'),
              cell: ({ state }) => <DrawStatusTag status={state.status} language={language} />,
            },
          ]}
        />
      </>
    ),
  });
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul class="govuk-list w-codes">
    {lines.map((line) => (
      <li key={line}>
        <code>{line}</code>
      </li>
    ))}
  </ul>
);

function Facts({ shown: { state, organisation }, language }: { shown: ShownDraw; language: Language }) {
  const t = words(language);
  const rows: (SummaryRow | false)[] = [
    { label: t('status'), value: <DrawStatusTag status={state.status} language={language} /> },
    { label: t('organisation'), value: organisation },
    { label: t('subject'), value: t(`subject.${state.subject}`) },
    { label: t('period'), value: periodOf(state, language) },
    { label: t('size'), value: state.size },
    { label: t('prepared-on'), value: <DateText on={state.preparedOn} /> },
    { label: t('commitment'), value: <code class="w-code">{state.commitment}</code> },
    state.abandonedOn !== null && { label: t('abandoned-on'), value: <DateText on={state.abandonedOn} /> },
    state.closedOn !== null && { label: t('closed-on'), value: <DateText on={state.closedOn} /> },
    state.itemsDigest !== null && { label: t('digest'), value: <code class="w-code">{state.itemsDigest}</code> },
    state.revealedOn !== null && { label: t('revealed-on'), value: <DateText on={state.revealedOn} /> },
    state.closedOn !== null && {
      label: t('seed'),
      value: state.seed === null ? t('seed.later') : <code class="w-code">{state.seed}</code>,
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

function Recompute({ id, language }: { id: string; language: Language }) {
  const t = words(language);
  return (
    <>
      <h2 class="govuk-heading-m">{t('method')}</h2>
      <p class="govuk-body w-prose">{t('method.words')}</p>
      <h2 class="govuk-heading-m">{t('recompute')}</h2>
      <p class="govuk-body w-prose">{t('recompute.words')}</p>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={`/api/v1/draws/${id}`}>
            {t('json')}
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/draws/recompute.mjs">
            {t('script')}
          </a>
        </li>
      </ul>
    </>
  );
}

async function onePage(site: Site, req: FastifyRequest, id: string): Promise<string> {
  const t = words(req.language);
  const shown = isId(id) ? await findDraw(site.house.database, site.house.clock.today(), id) : null;
  if (!shown) throw problem(404);
  const { items, sample, closedOn } = shown.state;
  return drawPublic(site, req, {
    title: t('one', { organisation: shown.organisation }),
    backLink: { href: '/draws', label: t('title') },
    children: (
      <>
        <Facts shown={shown} language={req.language} />
        <h2 class="govuk-heading-m">{t('sample')}</h2>
        {sample.length > 0 ? <Lines lines={sample} /> : <p class="govuk-body">{t('sample.none')}</p>}
        <h2 class="govuk-heading-m">{t('population')}</h2>
        {closedOn === null ? (
          <p class="govuk-body">{t('population.none')}</p>
        ) : (
          <>
            <p class="govuk-body w-prose">{t('population.blind')}</p>
            <Details summary={t('population.count', { count: items.length })}>
              <Lines lines={items} />
            </Details>
          </>
        )}
        <Recompute id={shown.id} language={req.language} />
      </>
    ),
  });
}

/** Draws, for everybody to read and to recompute: no login, nothing about anybody. */
export function drawPages(site: Site): void {
  const script = readFileSync(join(packageRoot(), 'docs/draws/recompute.mjs'), 'utf8');
  const html = 'text/html; charset=utf-8';
  site.app.get('/draws', async (req, reply) => reply.type(html).send(await listPage(site, req)));
  site.app.get('/draws/recompute.mjs', async (_req, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('content-disposition', 'attachment; filename="recompute.mjs"')
      .send(script),
  );
  site.app.get<{ Params: { drawId: string } }>('/draws/:drawId', async (req, reply) =>
    reply.type(html).send(await onePage(site, req, req.params.drawId)),
  );
}
