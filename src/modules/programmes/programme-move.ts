import type { Day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { statement } from '../../platform/database/index.ts';
import { loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import {
  type AgreedWorkerFact,
  type AgreedWorkerState,
  agreedWorkerKind,
  type WorkerEvent,
} from '../agreements/index.ts';
import { idField } from '../fields.ts';
import { phaseBudgets } from './budget.ts';
import { heldComing } from './coming.ts';
import { askProgramme, heldIn, type LoadedProgramme, type Row } from './programme.store.ts';

/** Which programme of which citizen. */
export const onProgramme = { citizenId: idField, programmeId: idField };
/** A command on a programme, as far as it says which. */
export interface OnProgramme {
  citizenId: string;
  programmeId: string;
}

const findWorker = statement<Row<AgreedWorkerState>>(
  'programme.worker',
  `select w.id, w.version, ${agreedWorkerKind.stateOf('w')} as state
   from programme p join agreed_worker w on w.org_id = p.org_id and w.id = p.worker_id
   where p.citizen_id = $1::uuid and p.id = $2::uuid and app_role() = 'consultant'`,
);

/** A programme as its steps are decided on, with the worker under the agreement. */
export interface MovedProgramme extends LoadedProgramme {
  /** Null when the office has none any more. */
  worker: Row<AgreedWorkerState> | null;
  /** What of a phase is left, counted from 1. */
  leftIn(phase: number): number;
}

/** Adds what is left of the phases. */
export function withBudget<L extends LoadedProgramme>(loaded: L): L & Pick<MovedProgramme, 'leftIn'> {
  const counted = loaded.parts.map(({ attendance }) => attendance.state);
  const budgets = phaseBudgets(loaded.programme.state.phases, counted);
  return { ...loaded, leftIn: (phase) => budgets[phase - 1]?.left ?? 0 };
}

/** The statement that loads the worker of a programme. */
export const askItsWorker = ({ citizenId, programmeId }: OnProgramme) => findWorker.with(citizenId, programmeId);

/** Loads a programme of one's own office. */
export const loadMoved = ({ command }: { command: OnProgramme; who: Actor }) =>
  loading(
    [askProgramme(command.citizenId, command.programmeId), askItsWorker(command)],
    ([[row], [worker]]): MovedProgramme | null => (row ? withBudget({ ...row, worker: worker ?? null }) : null),
  );

/** The programme is the record whose version the user saw; its appointments and its worker change with it. */
export const heldMoved = (moved: Omit<MovedProgramme, 'leftIn'>): Held[] => [
  heldIn(moved.citizenId, moved.programme),
  ...heldComing(moved),
  ...(moved.worker ? [heldIn(moved.programme.state.orgId, moved.worker)] : []),
];

/** What is noted with the worker, so that nobody types it twice; what stands there already is not noted again. */
export const notedOnWorker = (
  { worker }: Pick<MovedProgramme, 'worker'>,
  { on, by }: { on: Day; by: string },
  events: readonly (readonly [WorkerEvent, Day])[],
): AgreedWorkerFact[] =>
  worker === null
    ? []
    : events
        .filter(([event, day]) => !worker.state.events.some((known) => known.kind === event && known.on === day))
        .map(([event, eventOn]) => ({ kind: 'agreed_worker', id: worker.id, did: 'noted', on, by, event, eventOn }));
