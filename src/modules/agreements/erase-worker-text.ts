import { agreedWorker2014 } from '../../../schemes/index.ts';
import { add, type Day, latest } from '../../kernel/day.ts';
import { accept, refuse } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { asSystem, type House, loading, perform, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { type AgreedWorkerFact, type AgreedWorkerState, agreedWorkerKind } from './agreed-worker.ts';
import { bindForgotten, type OnWorker } from './agreement.store.ts';

/** The worker whose text is to go, and whether there is one. */
interface Forgetting {
  worker: Held<AgreedWorkerState>;
  hasText: boolean;
}

/**
 * From which day on it is erased who a worker is: two years after the last thing that happened; null while guidance runs
 * (OURS-agreement). Worked example: of somebody who was added on 2026-01-14 and made an offer on 2026-02-28 it is erased from
 * 2028-02-28 on.
 */
export function forgottenFrom({
  status,
  addedOn,
  events,
  programmeStartedOn,
  endedOn,
}: Pick<AgreedWorkerState, 'status' | 'addedOn' | 'events' | 'programmeStartedOn' | 'endedOn'>): Day | null {
  if (status === 'started') return null;
  const days = [...events.map(({ on }) => on), programmeStartedOn, endedOn].filter((on) => on !== null);
  return add(latest(addedOn, ...days), agreedWorker2014.terms.textErasedAfter);
}

const load = statement<{ version: number; state: AgreedWorkerState; hasText: boolean }>(
  'agreed_worker.load-to-forget',
  `select w.version, ${agreedWorkerKind.stateOf('w')} as state,
     exists (select from agreed_worker_text t where t.org_id = w.org_id and t.id = w.id) as "hasText"
   from agreed_worker w where w.org_id = $1::uuid and w.id = $2::uuid and app_role() = 'system'`,
);

/** Erases who a worker is, once its term is over; that there was one, and on which days what happened, stays. By the house. */
export const eraseWorkerText: Verb<OnWorker, Forgetting> = {
  name: 'agreed_worker.erase-text',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, workerId: id } }) =>
    loading([load.with(orgId, id)], ([[row]]) => {
      if (!row) return null;
      const { version, state, hasText } = row;
      return { hasText, worker: { owner: orgId, id, version, state } };
    }),
  held: ({ worker }) => [worker],
  decide({ subject: { worker, hasText }, command: { workerId: id }, who, today }) {
    if (who.role !== 'system') return refuse({ code: 'not-your-role', source: 'OURS-agreement', about: 'erase-text' });
    const from = forgottenFrom(worker.state);
    return from === null || today < from || !hasText
      ? refuse({ code: 'not-open-now', source: 'OURS-agreement', about: worker.state.status })
      : accept<AgreedWorkerFact>({ kind: 'agreed_worker', id, did: 'text-erased', on: today, by: who.id });
  },
  also: ({ command: { orgId, workerId } }) => [bindForgotten(orgId, workerId)],
};

const batch = 100;
const { months } = agreedWorker2014.terms.textErasedAfter;
// The same day as in `forgottenFrom`; the database clips a month to its last day as we do.
const lapsed = statement<OnWorker>(
  'agreed_worker.lapsed-with-text',
  `select w.org_id as "orgId", w.id as "workerId"
   from agreed_worker w join agreed_worker_text t on t.org_id = w.org_id and t.id = w.id
   where w.status <> 'started' and greatest(w.added_on, w.programme_started_on, w.ended_on,
     (select max((e ->> 'on')::date) from jsonb_array_elements(w.events) e)) + interval '${months} months' <= app_today()
   order by w.added_on, w.id limit ${batch}`,
);

/** Erases who the workers are whose term is over by now, and gives how many. It may run at any time, as often as one likes. */
export async function eraseLapsedWorkers(house: House): Promise<{ erased: number }> {
  const done = { erased: 0 };
  for (;;) {
    const [found] = await house.database.run({ actor: systemActor, today: house.clock.today() }, lapsed.with());
    const before = done.erased;
    for (const worker of found) {
      const outcome = await perform(house, asSystem(systemActor), eraseWorkerText, worker);
      if (outcome.ok) done.erased += 1;
    }
    if (found.length < batch || done.erased === before) return done;
  }
}
