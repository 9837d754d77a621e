import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../browser.ts';
import { aSignedFile, come, dayFields, preparation } from './come.ts';
import { openStage, type Stage } from './stage.ts';

/** The value of a field as the page shows it: an input, or the chosen option of a list. */
function shown(body: string, name: string): string {
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(body)?.[0] ?? '';
  const list = new RegExp(`<select[^>]*name="${name}"[^>]*>(.*?)</select>`, 's').exec(body)?.[1] ?? '';
  const area = new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)</textarea>`).exec(body)?.[1];
  return (
    area ??
    /value="([^"]*)"/.exec(input)?.[1] ??
    /value="([^"]*)"[^>]*selected/.exec(list)?.[1] ??
    /selected[^>]*value="([^"]*)"/.exec(list)?.[1] ??
    ''
  );
}

describe('OURS-input: what is refused is answered with what is wrong, and nothing typed is lost', () => {
  let stage: Stage;
  let ann: Browser;
  beforeAll(async () => {
    stage = await openStage();
    ann = await come(stage, 'ann');
  });
  afterAll(() => stage.close());

  const prepare = async (over: Record<string, string> = {}) => {
    await ann.get('/attestations/new');
    return ann.post('/attestations/new', preparation(stage, over));
  };

  test.each([
    { wrong: 'a day that does not exist', over: () => dayFields('endsOn', '2027-02-31'), says: '31/02/2027' },
    {
      wrong: 'an end before the start',
      over: () => dayFields('endsOn', '2020-01-01'),
      says: 'Einde van de begeleiding',
    },
    {
      wrong: 'a national number with wrong check digits',
      over: () => ({ nationalNumber: '80.05.17-001.41' }),
      says: 'controlecijfers',
    },
    { wrong: 'a national number of ten digits', over: () => ({ nationalNumber: '8005170014' }), says: 'elf cijfers' },
    { wrong: 'no name, no number', over: () => ({ nationalNumber: '' }), says: 'rijksregisternummer' },
  ])('$wrong', async ({ over, says }) => {
    const page = await prepare(over());

    expect(page.status).toBe(422);
    expect(page.body).toContain('Fout:');
    expect(page.body.toLowerCase()).toContain(says.toLowerCase());
    expect(shown(page.body, 'employer')).toBe('Brouwerij De Linde');
    for (const [name, value] of Object.entries(preparation(stage, over())))
      if (name.includes('-')) expect(shown(page.body, name)).toBe(value);
  });

  test('INSZ: a BIS number is right', async () => {
    const page = await prepare({ nationalNumber: '98.47.28-997.65' });
    expect(page.path).toContain('told=prepared');
  });

  describe('on a line', () => {
    let line: string;
    let steps: string;
    const fields = async () => {
      const { body } = await ann.get(line);
      const names = [
        'state',
        'date-day',
        'date-month',
        'date-year',
        'requester',
        'executor',
        'summary',
        'version',
        'once',
      ];
      return Object.fromEntries(names.map((name) => [name, shown(body, name)]));
    };

    beforeAll(async () => {
      const bina = await come(stage, 'bina');
      steps = `/files/${await aSignedFile(stage, ann, bina)}/guidance/steps`;
    });

    test('OURS-idempotency: a double click on Bevestigen makes one line', async () => {
      const { body } = await ann.get(`${steps}/new?kind=outplacement`);
      const given = Object.fromEntries(
        ['state', 'date-day', 'date-month', 'date-year', 'requester', 'executor', 'once'].map((name) => [
          name,
          shown(body, name),
        ]),
      );
      const twice = await Promise.all([1, 2].map(() => ann.post(`${steps}/new`, { ...given, summary: 'Eén keer.' })));

      expect(twice.map(({ status }) => status)).toEqual([200, 200]);
      const lines = await stage.rows<{ id: string }>('select id from step');
      expect(lines).toHaveLength(1);
      line = `${steps}/${lines[0]?.id}`;
    });

    test('OURS-version: of two people who save the same line, the second sees both versions', async () => {
      const before = await fields();
      await ann.post(line, { ...before, summary: 'De eerste bewaart.' });
      const second = await ann.post(line, { ...before, summary: 'De tweede ook.', once: '' });

      expect(second.status).toBe(412);
      expect(second.body).toContain('De eerste bewaart.');
      expect(second.body).toContain('De tweede ook.');
    });

    test('OURS-session: a form that comes after the session ended is kept, and stands there again after the login', async () => {
      const before = await fields();
      await stage.rows('update session set ended_at = now() where ended_at is null');
      // The provider still knows her, so the way leads through the login and back by itself.
      const back = await ann.post(line, { ...before, summary: 'Dit mag niet verloren gaan.' });

      expect(back.way.some((path) => path.startsWith('/auth/login'))).toBe(true);
      expect(back.path).toBe(line);
      expect(back.body).not.toContain('De wijzigingen zijn bewaard.');
      expect(shown(back.body, 'summary')).toBe('Dit mag niet verloren gaan.');
    });

    test('M-18: an end before the start is refused at its field', async () => {
      ann = await come(stage, 'ann');
      await ann.get(`${line}/cancellation`);
      const page = await ann.post(`${line}/cancellation`, { ...dayFields('endedOn', '2020-01-01') });
      expect(page.status).toBe(422);
      expect(page.body).toContain('ligt voor de startdatum');
      expect(shown(page.body, 'endedOn-year')).toBe('2020');
    });
  });
});
