import { createHash } from 'node:crypto';
import type { Config } from '../src/config.ts';
import { openHouse } from '../src/house.ts';
import { createLog } from '../src/platform/log.ts';
import { openDoor } from '../src/serve.ts';
import { idOf } from './ids.ts';
import { type Call, firstLine, headersOf, type Operation, operations, type World } from './operations.ts';
import { type Plan, partsOfBody, partsOfPath, saidIn, singleOf, type Variables, variablesOf } from './plan.ts';
import { recording } from './recording.ts';
import { csrfOf, hasOpenLine, tokenOf } from './world.ts';

/** Who is behind an office's cookie, as variables. */
export const whoOf = (office: number): Variables => ({
  org: idOf('organisation', office),
  person: idOf('person', office),
  session: createHash('sha256').update(tokenOf(office)).digest('base64url'),
  csrf: csrfOf(office),
});

/** The citizens at the end of the world are kept apart, to record with. */
export const reserved = 100;

const sampleCitizen = ({ takes }: Operation, { citizens }: World): number => {
  const wanted = (citizen: number) => takes === 'any' || hasOpenLine(citizen) === (takes === 'with-line');
  let citizen = citizens - reserved;
  while (!wanted(citizen)) citizen += 1;
  return citizen;
};

function variablesIn(operation: Operation, call: Call, requestId: string): Variables {
  const given = { ...partsOfPath(operation.route, call.path), ...partsOfBody(JSON.parse(call.body ?? '{}')) };
  return variablesOf(given, whoOf(call.office), requestId);
}

/** Does each operation once through the whole product, and gives what it said to the database. */
export async function record(config: Config, world: World): Promise<Plan[]> {
  const house = await openHouse(config);
  const { database, take } = recording(house.database);
  const app = await openDoor({ ...house, database }, createLog('error'));
  const plans: Plan[] = [];
  try {
    for (const operation of operations) {
      const citizen = sampleCitizen(operation, world);
      const line = operation.takes === 'with-line' ? firstLine(citizen) : idOf('line', 2 ** 40 + citizen);
      const call = operation.call({ citizen, line }, world);
      const headers = headersOf(call);
      // The first request of a session looks it up; the ones that are measured find it in memory.
      await app.inject({ method: 'GET', url: '/api/v1/me', headers });
      take();
      const body = call.body === undefined ? {} : { payload: call.body };
      const answer = await app.inject({ method: call.method, url: call.path, headers, ...body });
      if (answer.statusCode !== operation.status)
        throw new Error(`${operation.name}: ${answer.statusCode} ${answer.body}`);
      const trips = saidIn(take());
      const sample = variablesIn(operation, call, String(answer.headers['x-request-id']));
      const { route, status } = operation;
      plans.push({ method: call.method, route, status, sample, trips, single: singleOf(trips) });
    }
  } finally {
    await app.close();
    await house.close();
  }
  return plans;
}

/** Round trips and prepared statements of a plan. */
export const countsOf = ({ trips }: Plan): { trips: number; statements: number } => ({
  trips: trips.length,
  statements: trips.reduce((sum, { asked }) => sum + asked.length, 0),
});
