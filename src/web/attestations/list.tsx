import { addMonths, formatDay } from '../../kernel/day.ts';
import {
  listOfficeAttestations,
  listSettledDrafts,
  listWaitingDrafts,
  type OfficeAttestation,
  type ShownDraft,
} from '../../modules/attestations/index.ts';
import { attestationTexts } from '../../texts/attestations.ts';
import { text } from '../../texts/catalogue.ts';
import { fileHref } from '../files/frame.tsx';
import { ButtonLink, type Column, DataTable, DateText, EmptyState, Notice, Tag, type Tone } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';

const words = (visit: Visit) => text(attestationTexts, visit.language);

/** Colours of a draft's states. */
const draftTones: Readonly<Record<ShownDraft['status'], Tone>> = {
  new: 'grey',
  prepared: 'yellow',
  scanned: 'blue',
  signed: 'green',
  cancelled: 'grey',
  declined: 'red',
  lapsed: 'grey',
};

/** A draft's state as its office reads it; a paper that was signed before it was entered waits for nobody but VDAB. */
export function DraftTag({ visit, draft: { status, state } }: { visit: Visit; draft: ShownDraft }) {
  const t = words(visit);
  return status === 'prepared' && state.enteredForCitizen ? (
    <Tag label={t('status.entered')} tone="blue" />
  ) : (
    <Tag label={t(`status.${status}`)} tone={draftTones[status]} />
  );
}

/** Whom a draft is about, as the office typed it; of one that lapsed that is gone. */
export const typedName = ({ text: typed }: ShownDraft, visit: Visit): string =>
  typed === null
    ? words(visit)('erased')
    : [typed.givenName, typed.familyName].filter(Boolean).join(' ') || typed.nationalNumber || words(visit)('unnamed');

/** The office's attestations: what waits, what ends soon, what runs, what came to nothing. */
export async function officeAttestationsPage(site: Site, visit: Visit): Promise<Answer> {
  const { house } = site;
  const waiting = await listWaitingDrafts(house, visit.looker);
  const settled = await listSettledDrafts(house, visit.looker, addMonths(visit.today, -3), 50);
  const ending = await listOfficeAttestations(house, visit.looker, 'ending-soon');
  const running = await listOfficeAttestations(house, visit.looker, 'running', { limit: 100 });
  const t = words(visit);
  const told = visit.query('told');
  return draw(site, visit, {
    title: t('list.title'),
    wide: true,
    current: '/attestations',
    banner: told === 'cancelled' ? <Notice kind="success">{t('told.cancelled')}</Notice> : null,
    children: (
      <>
        {visit.actor.role === 'consultant' ? <ButtonLink href="/attestations/new" label={t('list.new')} /> : null}
        <Drafts visit={visit} caption={t('list.waiting')} none={t('list.waiting.none')} rows={waiting} />
        <Attestations visit={visit} caption={t('list.ending')} none={t('list.ending.none')} rows={ending} />
        <Attestations visit={visit} caption={t('list.running')} none={t('list.running.none')} rows={running} />
        <Drafts visit={visit} caption={t('list.settled')} none={t('list.settled.none')} rows={settled} />
      </>
    ),
  });
}

interface Listed<Row> {
  visit: Visit;
  caption: string;
  none: string;
  rows: readonly Row[];
}

function Drafts({ visit, caption, none, rows }: Listed<ShownDraft>) {
  const t = words(visit);
  return (
    <section>
      <h2 class="govuk-heading-m">{caption}</h2>
      <DataTable<ShownDraft>
        caption={caption}
        quietCaption
        rows={rows}
        keyOf={({ id }) => id}
        empty={<EmptyState title={none} />}
        columns={[
          {
            key: 'citizen',
            label: t('list.citizen'),
            rowHeader: true,
            cell: (draft) => (
              <a class="govuk-link" href={`/attestations/${draft.id}`}>
                {typedName(draft, visit)}
              </a>
            ),
          },
          {
            key: 'days',
            label: t('list.days'),
            cell: ({ state }) =>
              t('list.days.value', {
                from: formatDay(state.startsOn, visit.language),
                until: formatDay(state.endsOn, visit.language),
              }),
          },
          {
            key: 'status',
            label: t('list.status'),
            cell: (draft) => <DraftTag visit={visit} draft={draft} />,
          },
          { key: 'by', label: t('list.by'), cell: ({ preparedByName }) => preparedByName ?? '–' },
          { key: 'code', label: t('list.code'), tight: true, cell: ({ state }) => <code>{state.code}</code> },
        ]}
      />
    </section>
  );
}

function Attestations({ visit, caption, none, rows }: Listed<OfficeAttestation>) {
  const t = words(visit);
  const mayOpen = visit.actor.role === 'consultant';
  const name = (row: OfficeAttestation) => [row.givenName, row.familyName].filter(Boolean).join(' ') || t('unnamed');
  const extend: Column<OfficeAttestation> = {
    key: 'extend',
    label: t('list.extend'),
    quietLabel: true,
    cell: (row) => (
      <a class="govuk-link" href={`/attestations/new?citizen=${row.citizen_id}&follows=${row.id}`}>
        {t('list.extend')}
        <span class="govuk-visually-hidden"> {name(row)}</span>
      </a>
    ),
  };
  return (
    <section>
      <h2 class="govuk-heading-m">{caption}</h2>
      <DataTable<OfficeAttestation>
        caption={caption}
        quietCaption
        rows={rows}
        keyOf={({ id }) => id}
        empty={<EmptyState title={none} />}
        columns={[
          {
            key: 'citizen',
            label: t('list.citizen'),
            rowHeader: true,
            cell: (row) =>
              mayOpen ? (
                <a class="govuk-link" href={fileHref(row.citizen_id, 'guidance', 'steps')}>
                  {name(row)}
                </a>
              ) : (
                name(row)
              ),
          },
          {
            key: 'days',
            label: t('list.days'),
            cell: ({ state }) =>
              t('list.days.value', {
                from: formatDay(state.startsOn, visit.language),
                until: formatDay(state.endsOn, visit.language),
              }),
          },
          {
            key: 'closes',
            label: t('list.closes'),
            tight: true,
            cell: ({ state }) => <DateText on={state.closesOn} />,
          },
          ...(mayOpen ? [extend] : []),
        ]}
      />
    </section>
  );
}
