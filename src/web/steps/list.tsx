import { outplacementLine2018 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import {
  type LineToday,
  lineToday,
  listSteps,
  permitOnLine,
  type ShownLine,
  type ShownSteps,
  services,
} from '../../modules/steps/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { stepTexts } from '../../texts/steps.ts';
import { closedDoor } from '../files/closed-door.tsx';
import { drawFile, fileHref, nameOf } from '../files/frame.tsx';
import { DataTable, EmptyState, Explain, type Field, FilterPanel, Form, Tag, withQuery } from '../kit/index.ts';
import { words as programmeWords } from '../programmes/shared.tsx';
import type { Answer, Site, Visit } from '../site.tsx';

type StepText = Text<keyof (typeof stepTexts)['nl'] & string>;

/** Colours of the states; the word always stands beside them. */
export const toneOf: Readonly<Record<LineToday['status'], 'blue' | 'green' | 'grey' | 'red'>> = {
  'in-progress': 'blue',
  executed: 'green',
  cancelled: 'grey',
  stopped: 'red',
};

/** "Stappen naar werk" (M-02, M-03). */
export async function listPage(site: Site, visit: Visit): Promise<Answer> {
  const citizenId = visit.param('citizenId');
  const [shown] = await looked(site.house, visit.req, listSteps, citizenId);
  if (!shown) return closedDoor(site, visit, citizenId);
  const t = text(stepTexts, visit.language);
  const [service, status, add, told] = [
    visit.query('service'),
    visit.query('status'),
    visit.query('add'),
    visit.query('told'),
  ];
  const lines = shown.lines.filter((line) => {
    const now = lineToday(line.state, visit.today);
    return (service === '' || line.state.service === service) && (status === '' || now.status === status);
  });
  return drawFile(site, visit, {
    citizenId,
    identity: shown.identity,
    tab: 'guidance',
    subTab: 'steps',
    title: t('title'),
    told: told === 'added' || told === 'saved' || told === 'cancelled' ? t(told) : null,
    children: (
      <>
        <Filter t={t} visit={visit} href={fileHref(citizenId, 'guidance', 'steps')} service={service} status={status} />
        {visit.actor.role === 'consultant' ? (
          <>
            <AddStep t={t} visit={visit} citizenId={citizenId} open={add !== ''} />
            <p class="govuk-body">
              <a class="govuk-link" href={fileHref(citizenId, 'programme')}>
                {programmeWords(visit.language)('p.title')}
              </a>
            </p>
          </>
        ) : null}
        <Lines
          t={t}
          visit={visit}
          citizenId={citizenId}
          shown={shown}
          lines={lines}
          filtered={service !== '' || status !== ''}
        />
      </>
    ),
  });
}

const statusLabel = (status: LineToday['status'], visit: Visit) =>
  outplacementLine2018.statuses[status].label[visit.language];

function Filter({
  t,
  visit,
  href,
  service,
  status,
}: {
  t: StepText;
  visit: Visit;
  href: string;
  service: string;
  status: string;
}) {
  const fields: Field[] = [
    {
      kind: 'select',
      name: 'service',
      label: t('filter.service'),
      empty: t('filter.all'),
      options: services.map((value) => ({ value, label: t(`service.${value}`) })),
    },
    {
      kind: 'select',
      name: 'status',
      label: t('filter.status'),
      empty: t('filter.all'),
      options: (['in-progress', 'executed', 'stopped'] as const).map((value) => ({
        value,
        label: statusLabel(value, visit),
      })),
    },
  ];
  const isService = (value: string): value is (typeof services)[number] => services.some((one) => one === value);
  const isStatus = (value: string): value is 'in-progress' | 'executed' | 'stopped' =>
    ['in-progress', 'executed', 'stopped'].includes(value);
  const chips = [
    ...(isService(service)
      ? [{ label: t(`service.${service}`), removeHref: status ? withQuery(href, { status }) : href }]
      : []),
    ...(isStatus(status)
      ? [{ label: statusLabel(status, visit), removeHref: service ? withQuery(href, { service }) : href }]
      : []),
  ];
  return <FilterPanel action={href} fields={fields} values={{ service, status }} chips={chips} clearHref={href} />;
}

function AddStep({ t, visit, citizenId, open }: { t: StepText; visit: Visit; citizenId: string; open: boolean }) {
  const kinds = services.map((value) => ({ value, label: t(`service.${value}`) }));
  const chosen = visit.query('kind');
  return (
    <details class="w-add" open={open || chosen !== ''}>
      <summary>{`+ ${t('add')}`}</summary>
      <Form
        action={fileHref(citizenId, 'guidance', 'steps', 'new')}
        method="get"
        fields={[{ kind: 'select', name: 'kind', label: t('add.kind'), required: true, options: kinds }]}
        values={{ kind: chosen || 'outplacement' }}
        errors={chosen !== '' && chosen !== 'outplacement' ? { kind: t('add.elsewhere') } : null}
        submit={[{ label: t('add.go') }]}
      />
    </details>
  );
}

/** What a line is called in the list: its kind, and the words of the service that owns it where they say more. */
export function titleOf({ state, title }: ShownLine, t: StepText): string {
  const kind = t(`service.${state.service}`);
  return title === null || title.startsWith(kind) ? (title ?? kind) : `${kind} – ${title}`;
}

function Lines({
  t,
  visit,
  citizenId,
  shown,
  lines,
  filtered,
}: {
  t: StepText;
  visit: Visit;
  citizenId: string;
  shown: ShownSteps;
  lines: ShownLine[];
  filtered: boolean;
}) {
  return (
    <DataTable<ShownLine>
      caption={t('list.caption', { name: nameOf(shown.identity) })}
      quietCaption
      rows={lines}
      keyOf={(line) => line.id}
      empty={<EmptyState title={t(filtered ? 'empty.filtered' : 'empty')} />}
      columns={[
        {
          key: 'date',
          label: t('date'),
          tight: true,
          cell: (line) => formatDay(lineToday(line.state, visit.today).date, visit.language),
        },
        {
          key: 'step',
          label: t('step'),
          rowHeader: true,
          cell: (line) => (
            <a class="govuk-link" href={fileHref(citizenId, 'guidance', 'steps', line.id)}>
              {titleOf(line, t)}
            </a>
          ),
        },
        { key: 'office', label: t('by-office'), cell: (line) => line.executor?.orgName ?? line.orgName ?? '' },
        { key: 'status', label: t('status'), cell: (line) => <State t={t} visit={visit} line={line} /> },
      ]}
    />
  );
}

/** The state of a line today, and on which day and by which rule it turns. */
export function State({ t, visit, line }: { t: StepText; visit: Visit; line: ShownLine }) {
  const now = lineToday(line.state, visit.today);
  return (
    <>
      <Tag label={statusLabel(now.status, visit)} tone={toneOf[now.status]} />
      {now.turns && line.state.endsOn ? (
        <Explain cite={now.turns.source} summary={t('turns', { day: formatDay(now.turns.on, visit.language) })}>
          {t('turns.why', { ends: formatDay(line.state.endsOn, visit.language) })}
        </Explain>
      ) : null}
    </>
  );
}

/** Why this visitor can not add a line now; empty when they can. */
export function closedToNew(shown: ShownSteps, visit: Visit) {
  const openLines = shown.lines
    .map((line) => line.state)
    .filter((line) => line.service === 'outplacement' && line.orgId === visit.actor.orgId);
  const about = {
    today: visit.today,
    who: visit.actor,
    line: null,
    attestations: shown.attestations,
    openLines,
    office: shown.office,
    person: shown.person,
    consultation: null,
  };
  const decision = permitOnLine('register', about, () => ({ ok: true, facts: [] }));
  return decision.ok ? [] : decision.grounds;
}
