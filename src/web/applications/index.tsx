import { type ListedApplication, listApplications } from '../../modules/applications/index.ts';
import { text } from '../../texts/catalogue.ts';
import { incomingTexts } from '../../texts/incoming.ts';
import { StatusTag, words } from '../certificate/shared.tsx';
import { DueAtCentres } from '../follow-up/shared.tsx';
import { secretariats } from '../incoming/index.ts';
import { ButtonLink, DataTable, DateText, EmptyState } from '../kit/index.ts';
import { type Answer, draw, onGet, onPost, type Site, type Visit } from '../site.tsx';
import { act, applicationPage } from './detail.tsx';

const bodies = [
  'certification-secretariat',
  'evaluator',
  'decider',
  'partner-desk',
  'mandate-officer',
  'selection-officer',
] as const;

function Listed({ visit, title, rows }: { visit: Visit; title: string; rows: readonly ListedApplication[] }) {
  const t = words(visit);
  return (
    <DataTable<ListedApplication>
      caption={title}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('list.none')} />}
      columns={[
        {
          key: 'office',
          label: t('list.office'),
          rowHeader: true,
          cell: ({ orgId, id, officeName }) => (
            <a class="govuk-link" href={`/applications/${orgId}/${id}`}>
              {officeName}
            </a>
          ),
        },
        { key: 'procedure', label: t('procedure'), cell: ({ state }) => t(`procedure.${state.procedure}`) },
        {
          key: 'filed',
          label: t('filed-on'),
          tight: true,
          cell: ({ state }) => (state.filedOn ? <DateText on={state.filedOn} /> : '–'),
        },
        { key: 'status', label: t('status'), cell: ({ state }) => <StatusTag visit={visit} state={state} /> },
      ]}
    />
  );
}

/** In which states an application waits for each capacity. */
const turns: Readonly<Record<(typeof bodies)[number], readonly string[]>> = {
  'certification-secretariat': ['filed', 'incomplete'],
  evaluator: ['proven'],
  decider: ['evaluated'],
  'partner-desk': ['admissible'],
  'mandate-officer': ['filed', 'proven', 'evaluated'],
  'selection-officer': ['filed', 'proven', 'evaluated'],
};

/** The first page of who judges, evaluates, decides or confirms: what waits for them first. */
export async function applicationsHome(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const role = bodies.find((one) => one === visit.actor.role);
  const { open, decided } = await listApplications(site.house.database, visit.req.scope);
  const isMine = ({ state }: ListedApplication) => role !== undefined && turns[role].includes(state.status);
  return draw(site, visit, {
    title: t('list.title'),
    wide: true,
    current: visit.actor.role === 'selection-officer' ? '/applications' : '/',
    children: (
      <>
        {secretariats.some((one) => one === role) ? (
          <ButtonLink href="/incoming" label={text(incomingTexts, visit.language)('title')} look="secondary" />
        ) : null}
        <Listed visit={visit} title={t('list.yours')} rows={open.filter(isMine)} />
        {role === 'mandate-officer' ? await DueAtCentres({ site, visit }) : null}
        <Listed visit={visit} title={t('list.open')} rows={open.filter((one) => !isMine(one))} />
        <Listed visit={visit} title={t('list.decided')} rows={decided} />
      </>
    ),
  });
}

/** Judging, confirming, evaluating and deciding on applications. */
export function applicationPages(site: Site): void {
  onGet(site, '/applications', ['selection-officer'], (visit) => applicationsHome(site, visit));
  onGet(site, '/applications/:orgId/:applicationId', bodies, (visit) => applicationPage(site, visit));
  onPost(site, '/applications/:orgId/:applicationId', bodies, (visit) => act(site, visit));
}
