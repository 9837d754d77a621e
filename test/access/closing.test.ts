import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../src/kernel/day.ts';
import { engines } from '../setup/house.ts';
import { marksIn } from './canaries.ts';
import type { Door, Knocker } from './door.ts';
import type { Visitor } from './expectations.ts';
import { expectations } from './expectations.ts';
import { aStreet, type Street } from './street.ts';
import { type Situation, today } from './world.ts';

describe.each(engines)('what closes a door on the %s engine', (engine) => {
  let street: Street;
  /** Another process, in whose memory everybody's session stands already. */
  let other: Door;

  beforeAll(async () => {
    street = await aStreet(engine);
    other = await street.anotherDoor();
  });
  afterAll(() => street.close());

  const knocker = (visitor: Visitor, situation: Situation = 'live'): Knocker => {
    const who = street.knockerOf(visitor, street.world.subjects[situation]);
    if (!who) throw new Error(`nobody is called ${visitor}`);
    return who;
  };
  const doorsTo = (situation: Situation) => {
    const { citizenId, stepId, documentId } = street.world.subjects[situation];
    return [
      `/files/${citizenId}/guidance/steps`,
      `/files/${citizenId}/portrait`,
      `/api/v1/citizens/${citizenId}/steps/${stepId}`,
      `/api/v1/citizens/${citizenId}/sections/profile`,
      `/files/${citizenId}/documents/${documentId}/content`,
      `/api/v1/citizens/${citizenId}/documents/${documentId}/content`,
    ];
  };
  /** The answers of every door to a file, at both processes. */
  const statuses = async (who: Knocker, urls: readonly string[]): Promise<number[]> => {
    const found = new Set<number>();
    for (const door of [street.door, other])
      for (const url of urls) found.add((await door.ask(who, 'GET', url)).status);
    return [...found].sort();
  };

  test('M-01/reading-withdrawn: a withdrawal closes the page, the API and the document at the very next request', async () => {
    const { attestationId, citizenId } = street.world.subjects.live;
    const [consultant, colleague] = [knocker('consultant'), knocker('colleague')];
    expect(await statuses(consultant, doorsTo('live'))).toEqual([200]);
    expect(await statuses(colleague, doorsTo('live'))).toEqual([200]);

    const page = `/me/attestations/${attestationId}/withdrawal`;
    const withdrawn = await street.door.ask(knocker('owner'), 'POST', page, { form: {} });

    expect(withdrawn).toMatchObject({ status: 303, location: '/me/attestations?told=withdrawn' });
    expect(await statuses(consultant, doorsTo('live'))).toEqual([403, 404]);
    expect(await statuses(colleague, doorsTo('live'))).toEqual([403, 404]);
    const found = await street.door.ask(consultant, 'GET', '/api/v1/citizens?limit=100');
    expect(found.body).not.toMatch(citizenId);
    expect(await statuses(knocker('owner'), doorsTo('live'))).toEqual([200]);
  });

  test('M-01/reading-access: the last day is open, and the day after is not', async () => {
    const { house } = street.world;
    const who = knocker('otherConsultant', 'elsewhere');
    const doors = doorsTo('elsewhere');

    house.today('2027-02-14');
    expect(await statuses(who, doors)).toEqual([200]);
    house.today('2027-02-15');
    expect(await statuses(who, doors)).toEqual([403, 404]);
    house.today(today);
  });

  test('OURS-register: the day after its certificate ends an office registers nothing', async () => {
    const { house, baken, people, subjects } = street.world;
    const who = knocker('otherConsultant', 'elsewhere');
    await house.asOwner(
      `update organisation_fact set ends_on = '${today}' where org_id = '${baken.id}' and fact = 'certificate'`,
    );
    const parties = {
      ...{ requesterOrg: baken.id, requesterId: people.otherConsultant.id },
      ...{ executorOrg: baken.id, executorId: people.otherConsultant.id },
    };
    const register = async () => {
      const json = { startsOn: today, financingNumber: null, ...parties };
      const url = `/api/v1/citizens/${subjects.elsewhere.citizenId}/steps`;
      const { body } = await street.door.ask(who, 'POST', url, { json });
      return body;
    };

    expect(await register()).not.toMatch('certificate-not-valid');
    house.today('2026-03-03');
    expect(await register()).toMatch('certificate-not-valid');
    house.today(today);
  });

  test('OURS-roles: who loses a place on the staff list is out at the very next request, at every process', async () => {
    const { house, people, kompas } = street.world;
    const who = knocker('colleague');
    expect(await statuses(who, ['/', '/attestations'])).toEqual([200]);

    await house.asOwner(
      `update staff set ends_on = '${day('2026-03-01')}' where org_id = '${kompas.id}' and person_id = '${people.colleague.id}'`,
    );

    expect(await statuses(who, ['/', '/attestations'])).toEqual([303]);
    expect(await statuses(who, ['/api/v1/citizens'])).toEqual([401]);
    expect(await statuses(knocker('consultant'), ['/'])).toEqual([200]);
  });

  test('OURS-roles: a place that ends today is one until midnight, and a mediator who moves leaves the region', async () => {
    const { house, people, vdab } = street.world;
    await house.asOwner(
      `update staff set ends_on = '${today}' where org_id = '${vdab.id}' and person_id = '${people.mediatorElsewhere.id}'`,
    );
    const elsewhere = await street.door.enter(people.mediatorElsewhere);
    expect(await statuses(elsewhere, doorsTo('elsewhere'))).toEqual([200]);
    house.today('2026-03-03');
    expect(await statuses(elsewhere, ['/files'])).toEqual([303]);
    house.today(today);

    const mediator = knocker('mediator', 'never');
    expect(await statuses(mediator, doorsTo('never'))).toEqual([200]);
    await house.asOwner(`update staff set region = 'limburg' where person_id = '${people.mediator.id}'`);
    expect(await statuses(mediator, doorsTo('never').slice(0, 2))).toEqual([303]);
  });

  test('OURS-session: who logged out at one process reads nothing at another', async () => {
    const pages = expectations.filter(({ route, to, ways }) => route.startsWith('GET ') && (ways || to !== 'anyone'));
    const subject = street.world.subjects.shared;
    const faults: string[] = [];
    for (const visitor of [
      'owner',
      'otherConsultant',
      'adviser',
      'secretariat',
      'officer',
      'manager',
      'administrator',
    ] as const) {
      const who = knocker(visitor, 'shared');
      await other.ask(who, 'GET', '/');
      await street.door.ask(who, 'POST', '/auth/logout', { form: {} });
      for (const expected of pages) {
        const reply = await other.ask(who, 'GET', street.urlOf(expected, subject));
        // A page that holds nothing but itself may still be drawn from memory; the first that asks the house may not.
        const told = [...marksIn(reply.sent)].filter((mark) => visitor !== 'owner' || mark !== 'shared name');
        if (told.length > 0) faults.push(`${visitor}: ${expected.route} tells ${told.join(', ')}`);
        if (readsTheHouse.includes(expected.route) && reply.status === 200)
          faults.push(`${visitor}: ${expected.route}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

/** Pages about no citizen that are of one's own organisation, or of the house. */
const readsTheHouse = ['GET /', 'GET /oversight/journal', 'GET /settings'];
