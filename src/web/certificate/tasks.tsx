import { type Day, formatDay } from '../../kernel/day.ts';
import { procedureWith, type ShownApplication } from '../../modules/applications/index.ts';
import { type Task, TaskList } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** A part that is done on a day, with the step that opens it. */
function dated(
  visit: Visit,
  { steps }: ShownApplication,
  part: { key: string; label: string; step: string; href: string; on: Day | null },
): Task {
  const { key, label, step, href, on } = part;
  return {
    ...{ key, label, state: on === null ? 'to-do' : 'done' },
    ...(steps.includes(step) ? { href } : {}),
    ...(on === null ? {} : { hint: words(visit)('task.done-on', { day: formatDay(on, visit.language) }) }),
  };
}

/** Who is named. It is always open while one prepares: its need is about whom one names. */
function people({ state }: ShownApplication, label: string, isNamed: boolean, hint: string): Task {
  const isPrepared = state.status === 'draft' || state.status === 'incomplete';
  return {
    ...{ key: 'people', label, hint, state: isNamed ? 'done' : 'to-do' },
    ...(isPrepared ? { href: '/certificate/people' } : {}),
  };
}

function certoTasks(visit: Visit, shown: ShownApplication): Task[] {
  const t = words(visit);
  const { declaredOn, codeSignedOn, consultants, mlpPeople } = shown.state;
  return [
    dated(visit, shown, {
      ...{ key: 'declaration', label: t('task.declaration'), on: declaredOn },
      ...{ step: 'declare', href: '/certificate/declaration' },
    }),
    dated(visit, shown, {
      ...{ key: 'code', label: t('task.code'), on: codeSignedOn },
      ...{ step: 'sign-code', href: '/certificate/code' },
    }),
    people(
      shown,
      t('task.people'),
      consultants.length > 0 && mlpPeople.length > 0,
      t('task.people.hint', { consultants: consultants.length, mlp: mlpPeople.length }),
    ),
  ];
}

/** A part that is there or not; what it says stands below the list. */
function given(
  { steps }: ShownApplication,
  part: { key: string; label: string; step: string; href: string; isDone: boolean },
): Task {
  const { key, label, step, href, isDone } = part;
  return { key, label, state: isDone ? 'done' : 'to-do', ...(steps.includes(step) ? { href } : {}) };
}

function mandateTasks(visit: Visit, shown: ShownApplication): Task[] {
  const t = words(visit);
  const { mandate, consultants } = shown.state;
  return [
    given(shown, {
      ...{ key: 'experience', label: t('experience'), isDone: Boolean(mandate?.experience) },
      ...{ step: 'show-experience', href: '/certificate/experience' },
    }),
    dated(visit, shown, {
      ...{ key: 'vision', label: t('vision'), on: mandate?.visionOn ?? null },
      ...{ step: 'set-out-vision', href: '/certificate/vision' },
    }),
    dated(visit, shown, {
      ...{ key: 'coaching', label: t('coaching'), on: mandate?.coachingOn ?? null },
      ...{ step: 'set-out-coaching', href: '/certificate/coaching' },
    }),
    given(shown, {
      ...{ key: 'label', label: t('label.title'), isDone: Boolean(mandate?.label) },
      ...{ step: 'name-label', href: '/certificate/label' },
    }),
    people(
      shown,
      t('mandate.task.people'),
      consultants.length > 0,
      t('mandate.task.people.hint', { coaches: consultants.length }),
    ),
  ];
}

function levelTasks(visit: Visit, shown: ShownApplication): Task[] {
  const t = words(visit);
  const { level } = shown.state;
  const task = given(shown, {
    ...{ key: 'level', label: t('level.choose.title'), isDone: level !== null },
    ...{ step: 'choose-level', href: '/certificate/level' },
  });
  // Choosing is always open while one prepares: its need is about which level one chooses.
  const isPrepared = shown.state.status === 'draft' || shown.state.status === 'incomplete';
  return [
    {
      ...task,
      ...(isPrepared ? { href: '/certificate/level' } : {}),
      ...(level === null ? {} : { hint: t(`level.${level}`) }),
    },
  ];
}

const tasksOf = { certo: certoTasks, mandate: mandateTasks, level: levelTasks } as const;

/** The parts that an applicant prepares, each with where it stands. */
export function Tasks({ visit, shown }: { visit: Visit; shown: ShownApplication }) {
  const { grants } = procedureWith(shown.state.scheme);
  return <TaskList tasks={tasksOf[grants](visit, shown)} />;
}
