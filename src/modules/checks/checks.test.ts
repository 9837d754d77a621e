import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { aCheckedCentre, type CheckedCentre, itemsWith } from '../../../test/setup/checks.ts';
import { aHouse, on, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import type { statement } from '../../platform/database/index.ts';
import type { Outcome } from '../../platform/perform.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { letters } from '../letters.ts';
import {
  askCitizen,
  decideCheck,
  deliverFiles,
  fileChecksOf,
  findCheck,
  findQuestion,
  giveContact,
  guidanceCheckId,
  judgeGuidance,
  keptQuestion,
  noteAnswer,
  openCheck,
  replyToFindings,
  sendFindings,
  takeAnswer,
} from './index.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));
const year = { from: on('2026-01-01'), until: on('2026-12-31') };

describe.each(usualEngines)('a file check on the %s engine', (engine) => {
  let house: TestHouse;
  let it: CheckedCentre;
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    it = await aCheckedCentre(house);
  });

  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });
  const about = () => ({ orgId: it.orgId, checkId: it.checkId });
  const file = (at: 0 | 1) => ({ ...about(), guidanceId: it.drawn[at] });
  const whole = (who: Actor) => findCheck(house.database, scope(who), it.orgId, it.checkId);
  const contact = { name: 'Zita', email: 'zita@example.org', phone: '', language: 'nl' as const };
  const names = (at: 0 | 1, over: object = {}) =>
    house.does(it.manager, giveContact, { ...file(at), ...contact, consentedOn: on('2026-07-01'), ...over }).then(why);
  const judges = (who: Actor, at: 0 | 1, over = {}) =>
    house.does(who, judgeGuidance, { ...file(at), items: itemsWith(over) }).then(why);
  const delivers = () => house.does(it.manager, deliverFiles, { ...about(), text: 'In Gent.' }).then(why);
  const sends = (who: Actor) => house.does(who, sendFindings, about()).then(why);
  const decides = (who: Actor, measure: 'none' | 'plan' = 'plan') =>
    house.does(who, decideCheck, { ...about(), measure, text: 'Het plan ontbreekt.' }).then(why);
  const forced = (who: Actor, sql: string) =>
    house.as(who, sql).then(
      (rows) => rows.length,
      () => 'refused',
    );
  const toWhom = async (topic: 'check-opened' | 'check-question' | 'check-sent' | 'check-decided') => {
    const payload = JSON.stringify({ ...about(), guidanceId: it.drawn[0] });
    const [rows] = await house.database.run(scope(systemActor), letters[topic].recipients.with(payload));
    return rows.map(({ to }) => to);
  };

  test('V-07, V-08, V-09: from the draw to a measure, with the word of the citizen and of the centre before it', async () => {
    const { manager, first, second, third } = it;
    expect(await toWhom('check-opened')).toEqual(['saskia@example.org']);
    expect((await whole(manager))?.steps).toEqual(['deliver']);
    expect(await judges(first, 0)).toEqual(['files-not-there']);
    expect(await delivers()).toBe('done');
    expect(await judges(first, 0)).toBe('done');
    expect(await judges(second, 1, { plan: 'not-met' })).toBe('done');

    expect(why(await house.does(first, askCitizen, file(0)))).toEqual(['contact-missing']);
    expect(await names(0)).toBe('done');
    expect(why(await house.does(first, askCitizen, file(0)))).toBe('done');
    expect(await toWhom('check-question')).toEqual(['zita@example.org']);
    expect(await sends(first)).toEqual(['citizen-still-answers']);
    const digest = keptQuestion(house.keys, guidanceCheckId(it.checkId, it.drawn[0]));
    const question = await findQuestion(house, digest);
    expect(question).toMatchObject({ organisation: 'Klaverpad', answerBy: '2026-07-15', isOpen: true });
    const said = { ...file(0), isSatisfied: true };
    expect(why(await house.does(first, takeAnswer, said))).toEqual(['not-your-role']);
    expect(why(await house.does(systemActor, takeAnswer, said))).toBe('done');
    expect(why(await house.does(systemActor, takeAnswer, { ...said, isSatisfied: false }))).toEqual(['not-open-now']);

    // The centre sees nothing of it before it is sent, and everything after.
    expect((await whole(manager))?.guidances.map(({ verdict, found }) => [verdict, found])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(await sends(first)).toBe('done');
    const told = await whole(manager);
    expect(told?.guidances.map(({ verdict }) => verdict)).toEqual([
      { verdict: 'of-quality', unmet: [], open: [] },
      { verdict: 'not-of-quality', unmet: ['plan'], open: [] },
    ]);
    expect(told?.guidances[1]?.words.filter(({ field }) => field === 'remark')).toMatchObject([
      { about: 'plan', body: 'Staat er niet in.', byName: 'Yves De Smet' },
    ]);
    expect(await judges(first, 1)).toEqual(['not-open-now']);

    expect(await decides(third)).toEqual(['not-open-now']);
    const reply = { ...about(), text: 'Het plan lag bij de klant.' };
    expect(why(await house.does(manager, replyToFindings, reply))).toBe('done');
    for (const checker of [first, second]) expect(await decides(checker)).toEqual(['checker-does-not-decide']);
    expect(await decides(third)).toBe('done');
    expect((await whole(manager))?.words.map(({ field }) => field)).toEqual(['delivery', 'reply', 'grounds']);
    expect(await house.rows('select 1 from check_contact where check_id = $1', it.checkId)).toEqual([]);
    const [mandate] = await house.rows<{ status: string }>(
      'select status from certificate where id = $1',
      it.certificateId,
    );
    expect(mandate?.status).toBe('valid');
    expect(await fileChecksOf(house.database, scope(third), it.orgId, year)).toMatchObject([
      { openedOn: '2026-07-01', decidedOn: '2026-07-01', measure: 'plan', guidances: 2, ofQuality: 1, notOfQuality: 1 },
    ]);
    expect(await replayFaults(house)).toEqual([]);
  });

  test('OURS-file-check: files that do not come are checked all the same from the day after the term', async () => {
    house.today('2026-07-15');
    expect(await judges(it.first, 0)).toEqual(['files-not-there']);
    house.today('2026-07-16');
    expect(await judges(it.first, 0)).toBe('done');
    expect(await sends(it.first)).toEqual(['files-not-judged']);
  });

  test('OURS-file-check: a centre that stays silent is decided on from the day after its term, and not before', async () => {
    await delivers();
    for (const at of [0, 1] as const) await judges(it.first, at);
    expect(await sends(it.first)).toBe('done');
    house.today('2026-07-31');
    expect(await decides(it.third, 'none')).toEqual(['not-open-now']);
    house.today('2026-08-01');
    expect((await whole(it.manager))?.status).toBe('silent');
    expect(await decides(it.third, 'none')).toBe('done');
  });

  test('OURS-check-citizen: nobody is asked without consent, by phone it is noted once, and no verdict is guessed', async () => {
    await delivers();
    for (const at of [0, 1] as const) await judges(it.first, at);
    expect(await names(0, { email: '', phone: '' })).toEqual(['contact-unreachable']);
    expect(await names(0, { consentedOn: on('2026-07-02') })).toEqual(['date-in-future']);
    expect(await names(0, { name: '' })).toEqual(['names-missing']);
    expect(await names(0, { email: '', phone: '0470' })).toBe('done');
    expect(await names(0)).toEqual(['contact-given-already']);
    expect(why(await house.does(it.first, askCitizen, file(0)))).toEqual(['contact-without-email']);
    const noted = { ...file(0), isSatisfied: false };
    expect(why(await house.does(it.first, noteAnswer, { ...file(1), isSatisfied: true }))).toEqual(['contact-missing']);
    expect(why(await house.does(it.first, noteAnswer, noted))).toBe('done');
    expect(why(await house.does(it.first, noteAnswer, noted))).toEqual(['citizen-answered-already']);
    expect((await whole(it.first))?.guidances.map(({ verdict }) => verdict)).toEqual([
      { verdict: 'not-of-quality', unmet: ['citizen'], open: [] },
      { verdict: 'open', unmet: [], open: ['citizen-not-asked'] },
    ]);
  });

  test('V-07: a checklist is filled in whole, with what was seen or what is wrong, and only of a drawn file', async () => {
    await delivers();
    const judging = (items: object[], guidanceId = it.drawn[0]) =>
      house.does(it.first, judgeGuidance, { ...about(), guidanceId, items: items as never }).then(why);
    expect(await judging(itemsWith().slice(1))).toEqual(['criteria-incomplete']);
    expect(await judging([...itemsWith().slice(1), ...itemsWith().slice(1, 2)])).toEqual(['criteria-incomplete']);
    expect(await judging(itemsWith().map((one) => ({ ...one, evidence: '' })))).toContain('evidence-missing');
    expect(await judging(itemsWith({ plan: 'not-met' }).map((one) => ({ ...one, remark: '' })))).toEqual([
      'remark-missing',
    ]);
    expect(await judging(itemsWith(), it.coach.id)).toEqual(['guidance-not-drawn']);
    expect(why(await house.does(it.first, openCheck, { orgId: it.orgId, id: it.coach.id, drawId: it.drawId }))).toEqual(
      ['draw-checked'],
    );
  });

  test('OURS-separation: by one’s own SQL nobody decides on what they checked, and a centre reads nothing too early', async () => {
    await delivers();
    for (const at of [0, 1] as const) await judges(it.first, at);
    const check = `id = '${it.checkId}' returning id`;
    expect(await forced(it.manager, 'select id from guidance_check')).toBe(0);
    expect(await forced(it.manager, `select body from check_text where field = 'evidence'`)).toBe(0);
    expect(
      await forced(it.manager, `update file_check set status = 'sent', sent_on = '2026-07-01' where ${check}`),
    ).toBe('refused');
    expect(await forced(it.first, `update file_check set checkers = '[]' where ${check}`)).toBe('refused');
    expect(await sends(it.second)).toBe('done');
    expect(
      await forced(it.first, `update guidance_check set results = '{}' where check_id = '${it.checkId}' returning id`),
    ).toBe('refused');
    for (const who of [it.first, it.second])
      expect(
        await forced(
          who,
          `update file_check set status = 'decided', decided_on = '2026-07-01', decided_by = '${who.id}', measure = 'none' where ${check}`,
        ),
      ).toBe('refused');
    expect(await forced(it.manager, 'select id from guidance_check')).toBe(2);
    const stranger = { ...it.manager, orgId: it.coach.id };
    for (const table of ['file_check', 'guidance_check', 'check_text', 'check_contact', 'voucher_guidance'])
      expect([table, await forced(stranger, `select 1 from ${table}`)]).toEqual([table, 0]);
  });

  test('V-09: the letter of each step is about this check, and has a verdict per file once it is sent', async () => {
    await delivers();
    for (const at of [0, 1] as const) await judges(it.first, at, at === 1 ? { plan: 'not-met' } : {});
    expect(await sends(it.first)).toBe('done');
    const ask = async <Row>(bound: ReturnType<ReturnType<typeof statement<Row>>['with']>) => {
      const [rows] = await house.database.run(scope(systemActor), bound);
      return rows;
    };
    const asked = { payload: about(), on: on('2026-07-01'), publicUrl: 'http://x', ask };
    const letter = await letters['check-sent'].enclosed?.(asked);
    const said = letter?.paper('nl').paragraphs.join('\n') ?? '';
    expect(said).toContain('geen oordeel mogelijk. Niet te zien of niet gezegd: de burger is niet gevraagd.');
    expect(said).toContain('niet van kwaliteit. Niet voldaan: ze geeft een persoonlijk ontwikkelingsplan.');
    expect(said).toContain('Antwoord ten laatste op 31 juli 2026.');
    const opened = await letters['check-opened'].enclosed?.(asked);
    expect(opened?.paper('fr').paragraphs.join('\n')).toContain('Préparez-les pour le 15 juillet 2026');
  });
});
