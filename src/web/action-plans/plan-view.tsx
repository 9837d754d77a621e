import { formatDay } from '../../kernel/day.ts';
import {
  hoursText,
  type PlannedProgramme,
  type PlannedStep,
  plannedPhases,
  plannedServices,
  type ShownPlan,
  serviceName,
} from '../../modules/action-plans/index.ts';
import { DataTable, SummaryList } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { words } from './plan-form.ts';

interface Of {
  visit: Visit;
  programme: PlannedProgramme;
}

/** Planned minutes per phase against what is due in it. */
export function Phases({ visit, programme, steps }: Of & { steps: readonly PlannedStep[] }) {
  const t = words(visit);
  const { language } = visit;
  const hours = (minutes: number) => hoursText(minutes, language);
  return (
    <DataTable
      caption={t('phases')}
      rows={plannedPhases(programme.state.phases, steps)}
      keyOf={({ phase }) => String(phase)}
      columns={[
        {
          key: 'phase',
          label: t('phase'),
          rowHeader: true,
          tight: true,
          cell: ({ phase }) => t('phase.n', { n: phase }),
        },
        {
          key: 'days',
          label: t('phase.days'),
          cell: ({ from, until }) => t('from-to', { from: formatDay(from, language), to: formatDay(until, language) }),
        },
        { key: 'budget', label: t('phase.budget'), numeric: true, cell: ({ budget }) => hours(budget) },
        { key: 'planned', label: t('phase.planned'), numeric: true, cell: ({ planned }) => hours(planned) },
        {
          key: 'left',
          label: t('phase.left'),
          numeric: true,
          cell: ({ left }) => (left < 0 ? t('phase.over', { hours: hours(-left) }) : hours(left)),
        },
      ]}
    />
  );
}

/** Planned minutes per service. */
export function Services({ visit, programme, steps }: Of & { steps: readonly PlannedStep[] }) {
  const t = words(visit);
  return (
    <DataTable
      caption={t('per-service')}
      rows={plannedServices(steps)}
      keyOf={({ service }) => service}
      columns={[
        {
          ...{ key: 'service', label: t('step.service'), rowHeader: true },
          cell: ({ service }) => serviceName(service, visit.language, programme.own),
        },
        {
          ...{ key: 'planned', label: t('phase.planned'), numeric: true },
          cell: ({ minutes }) => (minutes === 0 ? t('step.alone') : hoursText(minutes, visit.language)),
        },
      ]}
    />
  );
}

/** The steps of a plan, in their order. */
function Steps({ visit, programme, plan }: Of & { plan: ShownPlan }) {
  const t = words(visit);
  const { language } = visit;
  const rows = plan.state.steps.map((step, at) => ({ ...step, at, what: plan.words.steps[at] ?? '' }));
  const nameOf = (service: string, at: number) =>
    plan.words.services[at] || serviceName(service, language, programme.own);
  return (
    <DataTable
      caption={t('steps')}
      rows={rows}
      keyOf={({ at }) => String(at)}
      columns={[
        { key: 'what', label: t('step.what'), rowHeader: true, cell: ({ what }) => what },
        { key: 'service', label: t('step.service'), cell: ({ service, at }) => nameOf(service, at) },
        { key: 'phase', label: t('phase'), numeric: true, cell: ({ phase }) => phase },
        {
          key: 'hours',
          label: t('step.hours'),
          cell: ({ minutes }) => (minutes === 0 ? t('step.alone') : hoursText(minutes, language)),
        },
        { key: 'by', label: t('step.by'), tight: true, cell: ({ by }) => (by ? formatDay(by, language) : '–') },
      ]}
    />
  );
}

/** A plan to read: the same as on its paper. */
export function PlanView({ visit, programme, plan }: Of & { plan: ShownPlan }) {
  const t = words(visit);
  const { words: said, state } = plan;
  const typed = (body: string) => <span class="w-typed">{body}</span>;
  const row = (label: string, value: string) => ({ label, value: value === '' ? '' : typed(value) });
  return (
    <>
      <SummaryList rows={[row(t('text.goal'), said.goal), row(t('text.balance'), said.balance)]} />
      <Steps visit={visit} programme={programme} plan={plan} />
      {programme.state.phases.length > 0 ? <Phases visit={visit} programme={programme} steps={state.steps} /> : null}
      <SummaryList
        rows={[
          row(t('form'), t(`form.${state.form}`)),
          row(t('text.place'), said.place),
          row(t('support'), t(state.support ? 'support.yes' : 'support.no')),
          row(t('text.training'), said.training),
          row(t('text.followUp'), said.followUp),
          row(t('text.agreements'), said.agreements),
        ]}
      />
    </>
  );
}
