import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anApplicant, applied } from '../../../test/setup/applications.ts';
import { aHouse, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import { aSite, type TestSite, type Visitor } from '../../../test/setup/site.ts';
import {
  aGuidance,
  answered,
  answersTo,
  aRound,
  aTownToAsk,
  citizenSurvey,
  employerSurvey,
  openInvitations,
  type Town,
} from '../../../test/setup/surveys.ts';
import { grantCertificate } from '../../modules/applications/index.ts';
import { inviteEnded, secretOf } from '../../modules/surveys/index.ts';
import { newId } from '../../platform/new-id.ts';

const day = (name: string, text: string) => {
  const [year = '', month = '', date = ''] = text.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};
const choices = (questionnaire: string) =>
  Object.fromEntries(Object.entries(answersTo(questionnaire)).map(([id, one]) => [`q-${id}`, one]));

describe.each(usualEngines)('what staff does with surveys, on the %s engine', (engine) => {
  let house: TestHouse;
  let site: TestSite;
  let town: Town;
  beforeAll(async () => {
    house = await aHouse(engine, '2026-01-05');
    site = await aSite(house);
    town = await aTownToAsk(house);
  });
  beforeEach(() => house.today('2026-07-14'));
  afterAll(async () => {
    await site.close();
    await house.close();
  });
  const invitations = async () => (await house.rows('select 1 from survey_invitation')).length;

  describe('a round', () => {
    const fields = (over: Record<string, string> = {}) => ({
      ...{ questionnaire: employerSurvey, emails: 'a@firma.example\nb@firma.example\na@firma.example', language: 'nl' },
      ...{ ...day('fromOn', '2026-01-01'), ...day('endsOn', '2026-06-30'), once: newId(), ...over },
    });
    const address = () => `/surveys/${town.office.id}/rounds/new`;

    test('C-07: a manager starts one by addresses, each once, and a double click starts one', async () => {
      const dirk = await site.enter(town.manager);
      const [before, form] = [await invitations(), fields()];
      const sent = await dirk.send(address(), form);
      await dirk.send(address(), form);
      expect(sent.path).toBe(`/surveys/${town.office.id}?told=started`);
      expect(sent.body).toContain('De ronde is gestart');
      expect(await invitations()).toBe(before + 2);
    });

    test.each([
      { over: { emails: 'a@firma.example\nfirma.example' }, says: 'Lijn 2 is geen e-mailadres: firma.example' },
      { over: { emails: '' }, says: 'Er is niemand om te vragen' },
      { over: day('endsOn', '2026-07-15'), says: 'Deze datum ligt in de toekomst' },
      { over: day('endsOn', '2025-12-31'), says: 'Het einde ligt voor het begin' },
      { over: { questionnaire: citizenSurvey }, says: 'Deze mensen kennen we al' },
    ])('OURS-input: $says, and everything that was typed comes back', async ({ over, says }) => {
      const dirk = await site.enter(town.manager);
      const form = fields(over);
      const page = await dirk.send(address(), form);
      expect(page.status).toBe(422);
      expect(page.body).toContain(says);
      expect(page.body).toContain(form.emails.split('\n')[0]);
    });

    test('OURS-survey-apart: letters with a code are offered to the body alone, with their codes and questions', async () => {
      const [dirk, mo] = [await site.enter(town.manager), await site.enter(town.secretariat)];
      expect((await dirk.get(address())).body).not.toContain('name="papers"');
      const page = await mo.send(address(), fields({ emails: '', papers: '2' }));
      expect(page.body).toContain('Brieven tonen');
      const href = /href="(\/surveys\/[^"]+\/letters)"/.exec(page.body)?.[1] ?? '';
      const letters = await mo.get(href);
      const codes = [...letters.body.matchAll(/w-letter__code">([^<]+)</g)].map(([, code]) => code);
      expect(new Set(codes).size).toBe(2);
      for (const code of codes) expect(code).toMatch(/^[0-9C-Y]{4}-[0-9C-Y]{4}$/);
      expect(letters.body).toContain('Kies je opnieuw voor dit kantoor?');
      expect((await dirk.get(href)).status).toBe(403);
    });
  });

  describe('an answer on paper', () => {
    const types = (who: Visitor, code: string, more: Record<string, string> = {}) =>
      who.send('/surveys/paper', { code, do: 'code', ...more });

    test('OURS-survey-apart: typed in by its code, without a name, and once', async () => {
      const [one] = await aRound(house, town.secretariat, town.office.id, employerSurvey, { papers: 1 });
      const code = secretOf(house.keys, one?.id ?? '', 'paper');
      const mo = await site.enter(town.secretariat);

      const questions = await types(mo, code);
      const half = await types(mo, code, { do: 'save', remark: 'Goed bereikbaar.' });
      const saved = await types(mo, code, { do: 'save', ...choices(employerSurvey) });
      const again = await types(mo, code);

      expect(questions.body).toContain('Over Kompas');
      expect(half.status).toBe(422);
      expect(half.body).toContain('Goed bereikbaar.');
      expect(saved.path).toBe('/surveys/paper?told=saved');
      expect(again.body).toContain('Met deze code is al geantwoord');
    });

    test('OURS-survey-apart: the body hears what is wrong with a code, since it holds the letter', async () => {
      const mo = await site.enter(town.secretariat);
      const [late] = await aRound(house, town.secretariat, town.office.id, employerSurvey, { papers: 1 });
      expect((await types(mo, '2222-2222')).body).toContain('Deze code bestaat niet');
      expect((await types(mo, 'foo')).body).toContain('Deze code kunnen we niet lezen');
      house.today('2026-08-12');
      expect((await types(mo, secretOf(house.keys, late?.id ?? '', 'paper'))).body).toContain(
        'De laatste dag om te antwoorden was 11 augustus 2026',
      );
    });
  });

  test('OURS-survey-apart: who knows the names prints the letter, the look is written, and the code answers', async () => {
    house.today('2026-01-05');
    const { citizen } = await aGuidance(house, town, '2026-06-14');
    house.today('2026-07-14');
    await inviteEnded(house);
    const one = (await openInvitations(house)).find(({ questionnaire }) => questionnaire === citizenSurvey);
    const ivo = await site.enter(town.post);
    const href = `/survey-letters/${one?.orgId}/${one?.id}`;

    const list = await ivo.get('/survey-letters');
    const letter = await ivo.get(href);
    const printed = await ivo.send(href, { do: 'printed' });

    expect(list.body).toContain('Bina Patel');
    expect(letter.body).toContain('Beste Bina Patel');
    expect(letter.body).toContain(secretOf(house.keys, one?.id ?? '', 'paper'));
    expect(printed.body).toContain('14/07/2026');
    expect(await house.rows(`select door, purpose from look where citizen_id = $1 order by door`, citizen.id)).toEqual(
      expect.arrayContaining([
        { door: 'survey.letter', purpose: 'survey' },
        { door: 'survey.list', purpose: 'survey' },
      ]),
    );
    if (one) await answered(house, one);
    expect((await ivo.get(href)).status).toBe(404);
    expect((await ivo.get('/survey-letters')).body).toContain('Er zijn geen brieven af te drukken');
  });

  describe('the certificate', () => {
    test('C-07, OURS-survey-part: a renewal shows whether the office takes part, and is granted all the same', async () => {
      const all = await anApplicant(house, 'Vlinder');
      const first = await applied(house, all, 'file');
      const mia = await site.enter(all.manager);
      expect((await mia.get('/certificate')).body).not.toContain('Meewerken aan de bevragingen');
      await house.asOwner(`delete from application where id = '${first.applicationId}'`);
      await applied(house, all, 'grant');
      house.today('2029-02-01');
      await aGuidanceOf(all);
      house.today('2029-06-01');
      const { on } = await applied(house, all, 'evaluate');

      const address = `/applications/${on.orgId}/${on.applicationId}`;
      const [dirk, eva] = [await site.enter(all.decider), await site.enter(all.evaluator)];
      for (const [who, page] of [
        [dirk, address],
        [eva, address],
        [mia, '/certificate'],
      ] as const) {
        const { body } = await who.get(page);
        expect(body).toContain('Werkt nog niet mee');
        expect(body).toMatch(/C-07/);
      }
      expect((await (await site.enter(all.desk)).get(address)).body).not.toContain('Meewerken aan de bevragingen');
      expect((await house.does(all.decider, grantCertificate, { ...on, certificateId: newId() })).ok).toBe(true);
    });

    /** A guidance of the office that ended in the year before today, planted as it would have come about. */
    async function aGuidanceOf({ office, ann }: { office: Town['office']; ann: Town['ann'] }): Promise<void> {
      const today = house.clock.today();
      house.today('2027-01-05');
      const { citizen } = await aGuidance(house, town, '2029-03-01');
      await house.asOwner(
        `update step set org_id = '${office.id}', executor_id = '${ann.id}', due_on = '2029-04-01' where citizen_id = '${citizen.id}'`,
      );
      house.today(today);
    }
  });
});
