import { z } from 'zod';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import { dayField } from '../fields.ts';
import { contradictions, type RightFacts } from '../outplacement/index.ts';
import { type AgreedWorkerFact, rightFactsOf, workerEvents } from './agreed-worker.ts';
import { bindForgotten, type LoadedWorker, loadingWorker, OnWorker, workerCase } from './agreement.store.ts';
import type { AgreementFact } from './agreement.ts';
import { permitOnWorker } from './agreement-needs.ts';
import { contradictionGrounds } from './worker-row.ts';

/** Notes what happened around the right of a worker, on its day. */
export const NoteEvent = OnWorker.extend({ event: z.enum(workerEvents), on: dayField });
export type NoteEvent = z.infer<typeof NoteEvent>;

const onWorker = {
  owner: ({ orgId }: OnWorker) => orgId,
  known: ({ orgId, workerId }: OnWorker) => [orgId, workerId],
  load: ({ command }: { command: OnWorker }) => loadingWorker(command),
  held: ({ worker }: LoadedWorker) => [worker],
};

const eventClashes = (facts: RightFacts) => contradictions(facts).filter(({ path: [first] }) => first === 'events');

/** What an event contradicts that was noted before; what contradicted before it is not its fault (OURS-input). */
function wrongEvent(
  { worker: { state }, personal }: LoadedWorker,
  { event, on }: NoteEvent,
  today: NoteEvent['on'],
): Ground[] {
  if (on > today) return [{ code: 'date-in-future', source: 'OURS-input', about: 'on' }];
  // Who the worker is plays no part in the order of events.
  const known = personal ?? { bornOn: state.service.inServiceSince, grossPayCents: null, medicalCertificateOn: null };
  const before = rightFactsOf(state, known, today);
  const after = { ...before, events: [...before.events, { kind: event, on, hours: null }] };
  const isOld = new Set(eventClashes(before).map(({ code }) => code));
  const clashes = eventClashes(after).filter(({ code }) => !isOld.has(code));
  return [...new Set(clashes.map(({ code }) => contradictionGrounds[code]))].map((code) => ({
    ...{ code, source: 'OURS-input' as const, about: 'on' },
  }));
}

/**
 * Notes what happened around the right: an offer, its answer, a job (O-06). An employer notes the offer that it made and nothing
 * of what the worker does. Worked example: an acceptance without an offer before it is refused with `event-answers-nothing`.
 */
export const noteEvent: Verb<NoteEvent, LoadedWorker> = {
  name: 'agreed_worker.note-event',
  ...onWorker,
  decide({ subject, command, who, today }) {
    const { worker, agreement, asksFor } = subject;
    const { companyNumber } = agreement.state;
    const { orgId, workerId: id, event, on: eventOn } = command;
    const about = { ...workerCase(orgId, worker.state, { companyNumber, asksFor, who }), event };
    return permitOnWorker('note-event', about, () =>
      unless(wrongEvent(subject, command, today), () =>
        accept<AgreedWorkerFact>({ kind: 'agreed_worker', id, did: 'noted', on: today, by: who.id, event, eventOn }),
      ),
    );
  },
};

/**
 * Takes a worker off an agreement again, who was added by mistake: who it is, is erased. Not once an attestation was prepared. By
 * the office's manager.
 */
export const removeWorker: Verb<OnWorker, LoadedWorker> = {
  name: 'agreed_worker.remove',
  ...onWorker,
  held: ({ worker, agreement }) => [worker, agreement],
  decide({ subject: { worker, agreement, asksFor }, command: { orgId, workerId: id }, who, today }) {
    const { companyNumber } = agreement.state;
    return permitOnWorker('remove', workerCase(orgId, worker.state, { companyNumber, asksFor, who }), () =>
      accept<AgreedWorkerFact | AgreementFact>(
        { kind: 'agreed_worker', id, did: 'removed', on: today, by: who.id },
        { kind: 'agreement', id: agreement.id, did: 'worker-removed', on: today, by: who.id, count: 1 },
      ),
    );
  },
  also: ({ command: { orgId, workerId } }) => [bindForgotten(orgId, workerId)],
};
