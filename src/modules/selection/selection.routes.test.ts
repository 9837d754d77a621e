import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDoor, type Door } from '../../../test/access/door.ts';
import { aHouse, type TestHouse } from '../../../test/setup/house.ts';

const question = {
  asOf: '2026-03-01',
  languageRoles: ['nl', 'fr'],
  proPartner: false,
  staff: [{ id: 'p1', languageRole: 'nl', certificates: [{ track: 'a-to-z', on: '2025-01-10' }] }],
  qChecks: [{ staffId: 'p1', score: 82.5, closedOn: '2025-11-03' }],
};
const [someone] = question.staff;

describe('asking for a level over HTTP', () => {
  let house: TestHouse;
  let door: Door;
  beforeAll(async () => {
    house = await aHouse('embedded');
    door = await aDoor(house);
  });
  afterAll(async () => {
    await door.close();
    await house.close();
  });
  /** As a program asks: without cookie, token, key or origin. */
  const ask = (payload: object) =>
    door.app.inject({ method: 'POST', url: '/api/v1/selection/level-assessment', payload });

  test('S-03: anybody may ask, and every answer has its paragraph and its sentence in three languages', async () => {
    const reply = await ask(question);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({
      level: 'individual',
      qCheckAverage: 82.5,
      obligations: [{ code: 'name-pro-partner', source: 'S-03' }],
    });
    const { grounds, tasks } = reply.json();
    expect(grounds).toContainEqual({
      ...{ code: 'certified-people', source: 'S-08', about: '1', met: false },
      text: {
        nl: 'Eén medewerker heeft een certificaat van de PRO Academy. Er zijn er minstens vier nodig.',
        fr: 'Un membre du personnel a un certificat de la PRO Academy. Il en faut au moins quatre.',
        en: 'One employee holds a PRO Academy certificate. At least four are needed.',
      },
    });
    expect(tasks).toContainEqual({ task: 'run-selection', by: 'organisation', source: 'S-03' });
  });

  test.each([
    ['no language roles', { languageRoles: [] }, 'languageRoles'],
    ['an unknown language role', { languageRoles: ['nl', 'xx'] }, 'languageRoles.1'],
    ['a score above 100', { qChecks: [{ staffId: 'p1', score: 100.1, closedOn: '2025-11-03' }] }, 'qChecks.0.score'],
    ['a score below 0', { qChecks: [{ staffId: 'x', score: -0.1, closedOn: '2025-11-03' }] }, 'qChecks.0.score'],
    ['two people with one id', { staff: [someone, someone] }, 'staff.1.id'],
    ['a day that is none', { asOf: '2026-02-30' }, 'asOf'],
    ['a day that is not written as one', { asOf: '1-3-2026' }, 'asOf'],
    [
      'a certificate on no day',
      { staff: [{ ...someone, certificates: [{ track: 'a-to-z', on: '' }] }] },
      'staff.0.certificates.0.on',
    ],
    [
      'an unknown track',
      { staff: [{ ...someone, certificates: [{ track: 'x', on: '2025-01-01' }] }] },
      'staff.0.certificates.0.track',
    ],
    ['nothing about a PRO Partner', { proPartner: undefined }, 'proPartner'],
  ])('OURS-input: %s is refused at its field', async (_, wrong, field) => {
    const reply = await ask({ ...question, ...wrong });
    expect(reply.statusCode).toBe(422);
    expect(reply.headers['content-type']).toMatch('application/problem+json');
    expect(reply.json().fields.map(({ name }: { name: string }) => name)).toEqual([field]);
  });

  test('OURS-input: scores of 0 and 100 are scores', async () => {
    const qChecks = [0, 100].map((score) => ({ staffId: 'p1', score, closedOn: '2025-11-03' }));
    expect((await ask({ ...question, qChecks })).json().qCheckAverage).toBe(50);
  });

  test('S-08: two hundred questions in a row are all answered', async () => {
    const replies = await Promise.all(Array.from({ length: 200 }, () => ask(question)));
    expect(new Set(replies.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
  });

  test('the description lists every code', async () => {
    const { components } = (await door.app.inject('/api/openapi.json')).json();
    const { properties } = components.schemas.LevelAnswer;
    expect(properties.tasks.items.properties.task.enum).toHaveLength(24);
    expect(properties.grounds.items.properties.code.enum).toContain('q-check-average');
  });
});
