import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDoor, type Door } from '../../../test/access/door.ts';
import { aHouse, type TestHouse } from '../../../test/setup/house.ts';

const dismissal = { notifiedOn: '2025-03-14', ground: 'ordinary', by: 'indemnity', noticeMonths: 6, noticeWeeks: 10 };
const worker = {
  ...{ bornOn: '1978-02-11', inServiceSince: '2009-05-01', workingTime: 1.0, grossPayLastYear: 54000 },
  ...{
    sector: 'private',
    pensionClaimableFrom: null,
    mustBeAvailable: true,
    medicalCertificateOn: null,
    learntOn: null,
  },
};
const question = { asOf: '2025-06-01', dismissal: { ...dismissal, contractEndedOn: '2025-03-14' }, worker, events: [] };

describe('asking for a right to outplacement over HTTP', () => {
  let house: TestHouse;
  let door: Door;
  beforeAll(async () => {
    house = await aHouse('server');
    door = await aDoor(house);
  });
  afterAll(async () => {
    await door.close();
    await house.close();
  });
  /** As a program asks: without cookie, token, key or origin. */
  const ask = (payload: object) => door.app.inject({ method: 'POST', url: '/api/v1/outplacement/assessment', payload });

  test('O-06: anybody may ask, and every term has its paragraph and its account', async () => {
    const reply = await ask(question);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({
      ...{ regime: 'general-indemnity', onRequestOnly: false, hours: 60, weeksDeducted: 4 },
      ...{ value: { amount: 4500, min: 1800, max: 5500 }, noticeStartsOn: null, phases: [] },
      ...{ hoursLeft: null, endsOn: null, restart: null },
    });
    expect(reply.json().terms).toEqual([
      {
        ...{ key: 'offer-due', on: '2025-03-29', met: false, source: 'OPL-11/7' },
        ledger: [
          { code: 'event', day: '2025-03-14' },
          { code: 'first-day', day: '2025-03-15' },
          { code: 'counted', unit: 'days', count: 15, source: 'OPL-11/7' },
          { code: 'end', day: '2025-03-29' },
        ],
      },
      expect.objectContaining({ key: 'default-notice-until', on: '2025-12-27', met: null }),
    ]);
    expect(reply.json().verdicts).toContainEqual({
      ...{ code: 'offer-late', source: 'OPL-11/7' },
      text: {
        nl: 'Je werkgever moest een aanbod doen ten laatste op 29 maart 2025. Dat is niet gebeurd, of te laat.',
        fr: 'Votre employeur devait faire une offre au plus tard le 29 mars 2025. Cela n’a pas été fait, ou trop tard.',
        en: 'Your employer had to make an offer by 29 March 2025. That did not happen, or too late.',
      },
    });
  });

  test('O-06: what is optional may be left out', async () => {
    const least = {
      asOf: '2025-06-01',
      dismissal: { notifiedOn: '2025-03-14', ground: 'urgent-cause' },
      worker: { bornOn: '1978-02-11', inServiceSince: '2009-05-01', sector: 'private' },
    };
    expect((await ask(least)).json()).toMatchObject({ regime: 'none', hours: null, value: null, terms: [] });
  });

  const at = (part: 'dismissal' | 'worker', wrong: object) => ({
    ...question,
    [part]: { ...question[part], ...wrong },
  });
  const event = (wrong: object) => ({ ...question, events: [{ kind: 'offer', on: '2025-03-20', ...wrong }] });
  test.each([
    ['no day', { ...question, asOf: undefined }, ['asOf']],
    ['a day that is none', { ...question, asOf: '2025-02-30' }, ['asOf']],
    ['negative months', at('dismissal', { noticeMonths: -1 }), ['dismissal.noticeMonths']],
    ['negative weeks', at('dismissal', { noticeWeeks: -1 }), ['dismissal.noticeWeeks']],
    ['half a month of notice', at('dismissal', { noticeMonths: 1.5 }), ['dismissal.noticeMonths']],
    ['an unknown ground', at('dismissal', { ground: 'bored' }), ['dismissal.ground']],
    ['not how it was ended', at('dismissal', { by: null }), ['dismissal.by']],
    ['more than full time', at('worker', { workingTime: 1.01 }), ['worker.workingTime']],
    ['no time at all', at('worker', { workingTime: 0 }), ['worker.workingTime']],
    ['negative pay', at('worker', { grossPayLastYear: -0.01 }), ['worker.grossPayLastYear']],
    ['no sector', at('worker', { sector: undefined }), ['worker.sector']],
    ['an unknown event', event({ kind: 'party' }), ['events.0.kind']],
    ['negative hours', event({ hours: -1 }), ['events.0.hours']],
    ['an event before the dismissal', event({ on: '2025-03-13' }), ['events.0.on', 'dismissal.notifiedOn']],
    [
      'an end before the dismissal',
      at('dismissal', { contractEndedOn: '2025-03-13' }),
      ['dismissal.contractEndedOn', 'dismissal.notifiedOn'],
    ],
  ])('OURS-input: %s is refused at its field', async (_, wrong, fields) => {
    const reply = await ask(wrong);
    expect(reply.statusCode).toBe(422);
    expect(reply.headers['content-type']).toMatch('application/problem+json');
    expect(reply.json().fields.map(({ name }: { name: string }) => name)).toEqual(fields);
  });

  test('O-06: two hundred questions in a row are all answered', async () => {
    const replies = await Promise.all(Array.from({ length: 200 }, () => ask(question)));
    expect(new Set(replies.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
  });

  test('the description lists every key of a term, every regime and every event', async () => {
    const { components } = (await door.app.inject('/api/openapi.json')).json();
    const { properties } = components.schemas.OutplacementAnswer;
    expect(properties.terms.items.properties.key.enum).toEqual(
      expect.arrayContaining([
        'offer-due',
        'default-notice-until',
        'second-offer-due',
        'answer-due',
        'restart-until',
        'claim-until',
      ]),
    );
    expect(properties.regime.enum).toHaveLength(7);
    expect(components.schemas.OutplacementQuestion.properties.asOf.format).toBe('date');
  });
});
