import { z } from 'zod';
import { type AccommodationStatus, examExtraTime2014 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept } from '../../kernel/decision.ts';
import { permitThen } from '../../kernel/permit.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { type Fact, type Held, recordKind } from '../../platform/record.ts';
import { idField, textField } from '../fields.ts';

/** Extra time of one person, as the fold of its facts. It holds for every attempt that begins while it is granted. */
export interface AccommodationState {
  scheme: string;
  status: Exclude<AccommodationStatus, 'new'>;
  personId: string;
  /** Of the minutes of the sitting; 0 when only minutes are given. */
  percent: number;
  minutes: number;
  grantedOn: Day;
  grantedBy: string;
  endedOn: Day | null;
}

interface Granted extends Fact {
  kind: 'accommodation';
  did: 'granted';
  scheme: string;
  personId: string;
  percent: number;
  minutes: number;
  on: Day;
  by: string;
}
interface Ended extends Fact {
  kind: 'accommodation';
  did: 'ended';
  on: Day;
}
type AccommodationFact = Granted | Ended;

/** The record kind of extra time: the history of the body that grants it. */
export const accommodationKind = recordKind<AccommodationState, AccommodationFact>({
  kind: 'accommodation',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    status: 'text',
    personId: 'uuid',
    percent: 'int',
    minutes: 'int',
    grantedOn: 'date',
    grantedBy: 'uuid',
    endedOn: 'date',
  },
  evolve(before, fact) {
    if (fact.did === 'granted') {
      const { scheme, personId, percent, minutes, on: grantedOn, by: grantedBy } = fact;
      return { scheme, personId, percent, minutes, grantedOn, grantedBy, status: 'granted', endedOn: null };
    }
    if (before === null) throw new Error('extra time ends after it was granted');
    return { ...before, status: 'ended', endedOn: fact.on };
  },
});

/** Grants somebody extra time: a share of the minutes, a number of minutes, or both; and why. */
export const GrantExtraTime = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  personId: idField,
  percent: z.int().min(0).max(200).default(0),
  minutes: z.int().min(0).max(480).default(0),
  reason: textField(2000).refine((text) => text !== '', 'reasons-missing'),
});
export type GrantExtraTime = z.infer<typeof GrantExtraTime>;
/** Which extra time. */
export const OnExtraTime = z.object({ orgId: idField, accommodationId: idField });
export type OnExtraTime = z.infer<typeof OnExtraTime>;

const keepReason = statement<unknown>(
  'accommodation.reason',
  'insert into accommodation_text (org_id, id, body) values ($1, $2, $3)',
);
const findPerson = statement<{ has: boolean }>(
  'accommodation.person',
  `select exists (select from accommodation a where a.org_id = $1::uuid and a.person_id = p.id and a.status = 'granted') as has
   from person p where p.id = $2::uuid`,
);
const load = statement<{ version: number; state: AccommodationState }>(
  'accommodation.load',
  `select a.version, ${accommodationKind.stateOf('a')} as state from accommodation a where a.org_id = $1::uuid and a.id = $2::uuid`,
);

const permitted = { scheme: examExtraTime2014, needs: {}, about: null } as const;

/** Grants extra time (OURS-exam-time); its reason is kept apart, for the secretariat alone. */
export const grantExtraTime: Verb<GrantExtraTime, { has: boolean }> = {
  name: 'accommodation.grant',
  owner: ({ orgId }) => orgId,
  load: ({ command, who }) =>
    loading([findPerson.with(command.orgId, command.personId)], ([[row]]) =>
      row && who.orgId === command.orgId ? row : null,
    ),
  held: () => [],
  decide: ({ subject, command: { id, personId, percent, minutes }, who, today }) =>
    permitThen({ ...permitted, step: 'grant', status: subject.has ? 'granted' : 'new', who }, () =>
      percent + minutes === 0
        ? { ok: false, grounds: [{ code: 'nothing-changed', source: 'OURS-exam-time', about: 'percent' }] }
        : accept<AccommodationFact>({
            ...{ kind: 'accommodation', id, did: 'granted', scheme: examExtraTime2014.id },
            ...{ personId, percent, minutes, on: today, by: who.id },
          }),
    ),
  also: ({ command: { orgId, id, reason } }) => [keepReason.with(orgId, id, reason)],
};

/** Ends extra time: attempts that begin from now on have none. */
export const endExtraTime: Verb<OnExtraTime, Held<AccommodationState>> = {
  name: 'accommodation.end',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, accommodationId } }) =>
    loading([load.with(orgId, accommodationId)], ([[row]]) =>
      row ? { owner: orgId, id: accommodationId, ...row } : null,
    ),
  held: (given) => [given],
  decide: ({ subject: { id, state }, who, today }) =>
    permitThen({ ...permitted, step: 'end', status: state.status, who }, () =>
      accept<AccommodationFact>({ kind: 'accommodation', id, did: 'ended', on: today }),
    ),
};
