import { z } from 'zod';
import { examSitting2014, type SittingStatus } from '../../../schemes/index.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import type { Language } from '../../kernel/language.ts';
import { permitThen } from '../../kernel/permit.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { enqueue } from '../../platform/outbox.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { type Fact, type Held, recordKind } from '../../platform/record.ts';
import { idField } from '../fields.ts';

/** The languages that a sitting can be held in: those of the questions. */
export const examLanguages = ['nl', 'fr'] as const satisfies readonly Language[];
export type ExamLanguage = (typeof examLanguages)[number];

/** A sitting as the fold of its facts. */
export interface SittingState {
  scheme: string;
  status: Exclude<SittingStatus, 'new'>;
  /** From here on one may begin, as ISO instant in UTC. */
  opensAt: string;
  /** From here on nobody begins any more; who began before has their full time. */
  closesAt: string;
  languages: readonly ExamLanguage[];
  minutes: number;
  questions: number;
  seats: number;
}

interface Planned extends Fact {
  kind: 'sitting';
  did: 'planned';
  scheme: string;
  opensAt: string;
  closesAt: string;
  languages: readonly ExamLanguage[];
  minutes: number;
  questions: number;
  seats: number;
}
interface Cancelled extends Fact {
  kind: 'sitting';
  did: 'cancelled';
}
/** Everything that can happen to a sitting. */
export type SittingFact = Planned | Cancelled;

const newSitting: SittingState = {
  scheme: '',
  status: 'planned',
  opensAt: '',
  closesAt: '',
  languages: [],
  minutes: 0,
  questions: 0,
  seats: 0,
};

/** The record kind of sittings: the history of the body that holds them. */
export const sittingKind = recordKind<SittingState, SittingFact>({
  kind: 'sitting',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    status: 'text',
    opensAt: 'text',
    closesAt: 'text',
    languages: 'jsonb',
    minutes: 'int',
    questions: 'int',
    seats: 'int',
  },
  evolve(before, fact) {
    if (fact.did === 'cancelled') return { ...(before ?? newSitting), status: 'cancelled' };
    const { scheme, opensAt, closesAt, languages, minutes, questions, seats } = fact;
    return { scheme, opensAt, closesAt, languages, minutes, questions, seats, status: 'planned' };
  },
});

/** An instant as ISO text; any offset is taken, UTC is kept. */
const instantField = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());

/** Plans a sitting of one's own body. */
export const PlanSitting = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  opensAt: instantField,
  closesAt: instantField,
  languages: z.array(z.enum(examLanguages)).min(1).max(2),
  minutes: z.int().min(5).max(480),
  questions: z.int().min(1).max(200),
  seats: z.int().min(1).max(5000),
});
export type PlanSitting = z.infer<typeof PlanSitting>;
/** Which sitting of one's own body. */
export const OnSitting = z.object({ orgId: idField, sittingId: idField });
export type OnSitting = z.infer<typeof OnSitting>;

const findBody = statement<{ now: string }>(
  'sitting.body',
  `select $2::text as now from organisation o where o.id = $1::uuid and o.kind = 'certifying-body'`,
);

/** What is wrong with the window of a sitting. */
function wrongWindow({ opensAt, closesAt }: PlanSitting, today: string): Ground[] {
  if (closesAt <= opensAt) return [{ code: 'period-reversed', source: 'OURS-input', about: 'closesAt' }];
  return closesAt.slice(0, 10) < today ? [{ code: 'sitting-over', source: 'OURS-exam-seats', about: 'closesAt' }] : [];
}

const permitted = { scheme: examSitting2014, needs: {}, about: null } as const;

/** Plans a sitting (C-11): its window, its languages, and how many seats it has. */
export const planSitting: Verb<PlanSitting, object> = {
  name: 'sitting.plan',
  owner: ({ orgId }) => orgId,
  load: ({ command, who, today }) =>
    loading([findBody.with(command.orgId, today)], ([[row]]) => (row && who.orgId === command.orgId ? row : null)),
  held: () => [],
  decide: ({ command, who, today }) =>
    permitThen({ ...permitted, step: 'plan', status: 'new', who }, () =>
      unless(wrongWindow(command, today), () => {
        const { orgId: _, id, ...planned } = command;
        return accept<SittingFact>({ kind: 'sitting', id, did: 'planned', scheme: examSitting2014.id, ...planned });
      }),
    ),
};

const load = statement<{ version: number; state: SittingState }>(
  'sitting.load',
  `select s.version, ${sittingKind.stateOf('s')} as state from sitting s
   where s.org_id = $1::uuid and s.id = $2::uuid and s.org_id = app_id('org')`,
);

/** Cancels a sitting; who has a seat is told. */
export const cancelSitting: Verb<OnSitting, Held<SittingState>> = {
  name: 'sitting.cancel',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, sittingId } }) =>
    loading([load.with(orgId, sittingId)], ([[row]]) => (row ? { owner: orgId, id: sittingId, ...row } : null)),
  held: (sitting) => [sitting],
  decide: ({ subject: { id, state }, who }) =>
    permitThen({ ...permitted, step: 'cancel', status: state.status, who }, () =>
      accept<SittingFact>({ kind: 'sitting', id, did: 'cancelled' }),
    ),
  also: ({ command: { sittingId }, now }) => [enqueue('sitting-cancelled', { sittingId }, now)],
};
