// A process that writes: it performs real verbs, several at once, and tells each on its standard output once `perform`
// has answered. Its parent kills it. Run with a `Task` as its only argument.
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { day } from '../../src/kernel/day.ts';
import type { Actor } from '../../src/kernel/role.ts';
import { kinds } from '../../src/modules/kinds.ts';
import { cancelStep, correctStep, declineStop, registerStep, reportStop } from '../../src/modules/steps/index.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { openDatabase, type Place } from '../../src/platform/database/index.ts';
import { keysFrom } from '../../src/platform/keys.ts';
import { newId } from '../../src/platform/new-id.ts';
import { type House, type Outcome, perform, type Verb } from '../../src/platform/perform.ts';

/** Who writes, and in whose files; one writer per citizen. */
export interface Task {
  place: Place;
  today: string;
  ann: Actor;
  adviser: Actor;
  citizens: readonly string[];
}

/** What was acknowledged: this record is at this version, and this many summaries are kept with it. */
export interface Ack {
  citizen: string;
  step: string;
  version: number;
  summaries: number;
  status: 'in-progress' | 'cancelled';
}

/** Performs until it is answered; the same key makes that safe when the answer was lost on the way. */
async function until<C, S>(house: House, actor: Actor, verb: Verb<C, S>, command: C): Promise<Outcome> {
  const idempotencyKey = newId();
  for (;;) {
    try {
      return await perform(house, { actor, requestId: newId(), idempotencyKey }, verb, command);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
      await pause(20);
    }
  }
}

/** One writer: line after line in one file, each registered, corrected, reported, declined and cancelled. */
async function write(house: House, { ann, adviser, today }: Task, citizenId: string): Promise<never> {
  const orgId = ann.orgId ?? '';
  const parties = { requesterOrg: orgId, requesterId: ann.id, executorOrg: orgId, executorId: ann.id };
  const startsOn = day(today);
  for (;;) {
    const stepId = newId();
    const fields = { citizenId, startsOn, financingNumber: null, ...parties };
    const line = { citizenId, stepId };
    let summaries = 1;
    const tell = (outcome: Outcome, status: Ack['status'] = 'in-progress') => {
      if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.grounds)}`);
      const ack: Ack = {
        citizen: citizenId,
        step: stepId,
        version: outcome.records[0]?.version ?? 0,
        summaries,
        status,
      };
      // Synchronous, so that what was told is in the pipe whatever happens next.
      writeSync(1, `${JSON.stringify(ack)}\n`);
    };
    tell(await until(house, ann, registerStep, { id: stepId, ...fields, summary: `Begin van ${stepId}` }));
    summaries = 2;
    tell(
      await until(house, ann, correctStep, {
        ...line,
        ...fields,
        summary: `Vervolg van ${stepId}`,
        summaryChanged: true,
      }),
    );
    tell(await until(house, ann, reportStop, { ...line, stopDate: startsOn, reason: 'work', note: 'Werk gevonden.' }));
    tell(await until(house, adviser, declineStop, { ...line, note: '' }));
    tell(await until(house, ann, cancelStep, { ...line, endedOn: startsOn }), 'cancelled');
  }
}

const task: Task = JSON.parse(process.argv[2] ?? '');
const house: House = {
  database: await openDatabase(task.place),
  clock: clockAt(new Date(`${task.today}T11:00:00Z`)),
  keys: keysFrom(task.place.secret),
  kinds,
};
await Promise.all(task.citizens.map((citizen) => write(house, task, citizen)));
