import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDoor, type Door } from '../../../test/access/door.ts';
import { aHouse, type TestHouse } from '../../../test/setup/house.ts';
import { numberIn } from './read.ts';

describe('a number as people type it', () => {
  test.each([
    ['54000', 54_000],
    ['54.000', 54_000],
    ['54.000,50', 54_000.5],
    ['54 000,5', 54_000.5],
    ['54000.50', 54_000.5],
    ['€ 1.234.567', 1_234_567],
    ['80 %', 80],
    ['33,33', 33.33],
    ['1.5', 1.5],
  ])('%s is %d', (typed, number) => expect(numberIn(typed)).toBe(number));

  test.each(['', 'veel', '-1', '1,2,3', '1e3', '12.34.56'])('%j is none', (typed) => expect(numberIn(typed)).toBeNaN());
});

/** As a browser sends a form of this site. */
const formHeaders = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
  'accept-language': 'nl',
};
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const on = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};
const ann = {
  ...{ ground: 'ordinary', by: 'indemnity', noticeWeeks: '36', sector: 'private', workingTime: '80' },
  ...on('notifiedOn', '2025-03-14'),
  ...on('bornOn', '1970-05-01'),
  ...on('inServiceSince', '2009-05-01'),
};

describe('the page on the right to outplacement', () => {
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
  const post = (fields: Record<string, string>, url = '/outplacement') =>
    door.app.inject({
      ...{ method: 'POST', url, payload: form(fields) },
      headers: formHeaders,
    });

  test('O-06: gives no cookie, is not kept by anybody on the way, and puts no answer in an address', async () => {
    const reply = await post({ ...ann, grossPayLastYear: '12.000' });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['set-cookie']).toBeUndefined();
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.body).not.toMatch(/href="[^"]*(1970|2025)/);
    expect(reply.body).toContain('1.440 euro');
  });

  test('O-06: another language keeps what was answered: the answer, the ticks of an offer, and a form that is not done', async () => {
    const answer = await post({ ...ann, do: 'offer', said: 'psychological-help' });
    const switched = /<nav class="w-languages".*?<\/nav>/s.exec(answer.body)?.[0] ?? '';
    const carried = [...switched.matchAll(/name="([\w-]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    expect(switched).toContain('formaction="/outplacement?lang=fr"');
    expect(Object.fromEntries(carried)).toMatchObject({ noticeWeeks: '36', 'bornOn-year': '1970', do: 'offer' });

    const french = await post(Object.fromEntries(carried), '/outplacement?lang=fr');
    expect(french.body).toContain('<html lang="fr"');
    expect(french.body).toMatch(/value="psychological-help"[^>]*checked|checked[^>]*value="psychological-help"/);

    const half = await post({ ...ann, noticeWeeks: 'veel', do: 'again' }, '/outplacement?lang=fr');
    expect(half.body).toContain('<html lang="fr"');
    expect(half.body).toContain('value="veel"');
    expect((await post({ noticeWeeks: 'veel' })).body).toContain('formaction="/outplacement?lang=fr"');
  });

  test('OURS-input: what contradicts another answer comes back at both fields, with what was typed', async () => {
    const reply = await post({ ...ann, ...on('contractEndedOn', '2025-03-13') });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('id="contractEndedOn-error"');
    expect(reply.body).toContain('id="notifiedOn-error"');
    expect(reply.body).toContain('value="36"');
  });

  test('OURS-input: a restructuring without its announcement asks for it, and a word is no number', async () => {
    const asked = await post({ ...ann, ground: 'restructuring' });
    expect(asked.body).toContain('Vul dit ook in: Wanneer werd het collectief ontslag aangekondigd?');
    expect((await post({ ...ann, noticeMonths: 'zes' })).body).toContain('Vul hier een getal in.');
  });

  test('OPL-11/4: an offer in which everything is ticked is complete, whatever else was posted', async () => {
    const page = (await post({ ...ann, do: 'offer' })).body;
    const items = [...page.matchAll(/name="said"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="said"/g)].map(
      ([, first, second]) => first ?? second ?? '',
    );
    expect(items).toHaveLength(21);
    const all = `${form({ ...ann, do: 'offer' })}&${items.map((item) => `said=${item}`).join('&')}&said=nonsense`;
    const reply = await door.app.inject({
      ...{ method: 'POST', url: '/outplacement', payload: all },
      headers: formHeaders,
    });
    expect(reply.body).toContain('Alles staat erin.');
  });

  test('O-06: days and letters are given only for facts that can be true, and letters only when they can be written', async () => {
    const calendar = await post(ann, '/outplacement/calendar');
    expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect((await post({}, '/outplacement/calendar')).statusCode).toBe(422);
    expect((await post(ann, '/outplacement/letters/acceptance')).statusCode).toBe(404);
    expect((await post(ann, '/outplacement/letters/love')).statusCode).toBe(404);
    expect((await post(ann, '/outplacement/letters/offer')).headers['content-type']).toBe('application/pdf');
  });
});
