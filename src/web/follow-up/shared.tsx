import { type FollowUpKind, followUpPlan2024 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { type FollowedCentre, listDue, listFollowed, type Planned } from '../../modules/checks/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { followUpTexts } from '../../texts/follow-up.ts';
import { DataTable, DateText, EmptyState, Tag, type Tone } from '../kit/index.ts';
import type { Site, Visit } from '../site.tsx';

/** The words of these pages, in the reader's language. */
export const words = ({ language }: { language: Language }): Text<keyof (typeof followUpTexts)['nl'] & string> =>
  text(followUpTexts, language);

/** What is done to follow up a centre, in words. */
export const kindOf = (kind: FollowUpKind, language: Language): string => followUpPlan2024.labels[kind][language];

const tones: Readonly<Record<Planned['state'], Tone>> = { done: 'green', late: 'red', soon: 'yellow', later: 'grey' };

/** How far something that was planned is, as a word in a colour. */
export function PlannedState({ visit, one: { state, doneOn } }: { visit: Visit; one: Planned }) {
  const t = words(visit);
  const label = state === 'done' && doneOn ? t('state.done', { day: formatDay(doneOn, visit.language) }) : null;
  return <Tag label={label ?? t(`state.${state === 'done' ? 'later' : state}`)} tone={tones[state]} />;
}

/** Every centre with what comes next, on the page of checks. */
export async function FollowedCentres({ site, visit }: { site: Site; visit: Visit }) {
  const t = words(visit);
  const rows = await listFollowed(site.house.database, visit.req.scope, null);
  const nextOf = ({ plan }: FollowedCentre) => plan.find(({ state }) => state !== 'done');
  return (
    <DataTable<FollowedCentre>
      caption={t(visit.actor.role === 'office-manager' ? 'centres.own' : 'centres')}
      rows={rows}
      keyOf={({ orgId }) => orgId}
      empty={<EmptyState title={t('centres.none')} />}
      columns={[
        {
          key: 'centre',
          label: t('centre'),
          rowHeader: true,
          cell: ({ orgId, organisation }) => (
            <a class="govuk-link" href={`/follow-up/${orgId}`}>
              {organisation}
            </a>
          ),
        },
        {
          key: 'next',
          label: t('next'),
          cell: (one) => {
            const next = nextOf(one);
            if (one.mandate === null) return t('no-mandate');
            return next ? kindOf(next.kind, visit.language) : t('next.none');
          },
        },
        {
          key: 'by',
          label: t('by'),
          tight: true,
          cell: (one) => {
            const next = nextOf(one);
            return next ? <DateText on={next.dueOn} /> : '–';
          },
        },
        {
          key: 'state',
          label: t('state'),
          cell: (one) => {
            const next = nextOf(one);
            return next ? <PlannedState visit={visit} one={next} /> : '–';
          },
        },
      ]}
    />
  );
}

type Due = Awaited<ReturnType<typeof listDue>>[number];

/** What is late or comes soon at every centre: on the first page of an officer's work. */
export async function DueAtCentres({ site, visit }: { site: Site; visit: Visit }) {
  const t = words(visit);
  const rows = await listDue(site.house.database, visit.req.scope);
  return (
    <DataTable<Due>
      caption={t('due')}
      rows={rows}
      keyOf={({ orgId, kind, dueOn }) => `${orgId} ${kind} ${dueOn}`}
      empty={<EmptyState title={t('due.none')} />}
      columns={[
        {
          key: 'centre',
          label: t('centre'),
          rowHeader: true,
          cell: ({ orgId, organisation }) => (
            <a class="govuk-link" href={`/follow-up/${orgId}`}>
              {organisation}
            </a>
          ),
        },
        { key: 'what', label: t('what'), cell: ({ kind }) => kindOf(kind, visit.language) },
        { key: 'by', label: t('by'), tight: true, cell: ({ dueOn }) => <DateText on={dueOn} /> },
        { key: 'state', label: t('state'), cell: (one) => <PlannedState visit={visit} one={one} /> },
      ]}
    />
  );
}
