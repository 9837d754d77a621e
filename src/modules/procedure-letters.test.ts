import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../test/read-pdf.ts';
import { type Applying, anApplicant, applied } from '../../test/setup/applications.ts';
import { aHouse, type TestHouse, usualEngines } from '../../test/setup/house.ts';
import type { Actor } from '../kernel/role.ts';
import { demoEnclosed, demoMails, demoPost } from '../platform/mail.ts';
import { closePdf } from '../platform/pdf/pdf.ts';
import { drainOutbox } from '../platform/relay.ts';
import { askCompletion, refuseCertificate } from './applications/index.ts';
import { suspendCertificate } from './certificates/index.ts';
import { findLetter, listLetters } from './filed-letters.ts';
import { letters } from './letters.ts';

/** As the reader of PDFs gives text: without white space. */
const bare = (words: string) => words.replaceAll(/\s/g, '');

describe.each(usualEngines)('the letters of a procedure on the %s engine', (engine) => {
  let house: TestHouse;
  let all: Applying;
  beforeAll(async () => {
    house = await aHouse(engine);
    house.today('2026-03-02');
    all = await anApplicant(house);
  });
  afterAll(async () => {
    await house.close();
    await closePdf();
  });

  const asks = (actor: Actor) => ({ database: house.database, scope: { actor, today: house.clock.today() } });
  const send = () =>
    drainOutbox({
      ...{
        database: house.database,
        clock: house.clock,
        keys: house.keys,
        letters,
        publicUrl: 'https://waarborg.example',
      },
      post: demoPost(house.database, house.clock),
      log: { warn: () => undefined, error: () => undefined },
    });
  /** The letters that were filed about something, as its manager reads them, the newest first. */
  const filed = async (about: string) => {
    const found = await listLetters(asks(all.manager), all.office.id, [about]);
    return Promise.all(
      found.map(async ({ id, language, topic, on }) => {
        const pdf = await findLetter(asks(all.manager), all.office.id, id, language);
        return { id, topic, on, read: readPdf(pdf ?? Buffer.alloc(0)) };
      }),
    );
  };

  test('C-13, C-19: a letter goes along by mail as tagged PDF, says why and by when, and is filed as it was sent', async () => {
    const { applicationId, on } = await applied(house, all, 'file');
    await house.does(all.secretariat, askCompletion, {
      ...{ ...on, criteria: ['C-04'], reasons: 'De code is niet leesbaar.' },
    });
    await send();
    const [letter] = await filed(applicationId);
    expect(letter).toMatchObject({ topic: 'application-incomplete', on: '2026-03-02' });
    const { text, isTagged, language } = letter?.read ?? { text: '', isTagged: false, language: '' };
    expect([isTagged, language]).toEqual([true, 'nl-BE']);
    for (const said of ['Vul je aanvraag aan', '1 april 2026', 'De code is niet leesbaar.', 'C-04', 'Kompas'])
      expect(text).toContain(bare(said));
    const mail = (await demoMails(house)).find(({ hasEnclosed }) => hasEnclosed);
    expect(mail?.subject).toBe('Een brief over je aanvraag of certificaat');
    expect(mail?.body).not.toContain('leesbaar');
    const enclosed = await demoEnclosed(house, mail?.id ?? '');
    expect(
      enclosed?.equals((await findLetter(asks(all.manager), all.office.id, letter?.id ?? '', 'nl')) ?? Buffer.alloc(0)),
    ).toBe(true);
  });

  test('C-02, C-19: a refusal and a suspension tell the criteria, the reasons and how to appeal', async () => {
    const other = await anApplicant(house, 'Anker');
    const refused = await applied(house, other, 'evaluate');
    await house.does(other.decider, refuseCertificate, { ...refused.on, criteria: ['C-05'], reasons: 'Geen test.' });
    const third = await anApplicant(house, 'Baken');
    const granted = await applied(house, third, 'grant');
    const [row] = await house.rows<{ id: string }>('select id from certificate where org_id = $1', third.office.id);
    const certificateId = row?.id ?? '';
    await house.does(third.decider, suspendCertificate, {
      ...{ orgId: third.office.id, certificateId, criteria: ['C-06'], reasons: 'Niets geregistreerd.' },
    });
    await send();
    const lettersOf = async (who: Applying, about: string) => {
      const found = await listLetters(asks(who.manager), who.office.id, [about]);
      return Promise.all(
        found.map(async ({ id, topic }) => {
          const pdf = await findLetter(asks(who.manager), who.office.id, id, 'nl');
          return [topic, readPdf(pdf ?? Buffer.alloc(0)).text] as const;
        }),
      );
    };
    const [refusal] = (await lettersOf(other, refused.applicationId)).filter(
      ([topic]) => topic === 'certificate-refused',
    );
    for (const said of ['Geen test.', 'C-05', 'binnen dertig dagen']) expect(refusal?.[1]).toContain(bare(said));
    const [grant] = (await lettersOf(third, granted.applicationId)).filter(
      ([topic]) => topic === 'certificate-granted',
    );
    expect(grant?.[1]).toContain(bare('tot en met 1 maart 2029'));
    const [suspension] = await lettersOf(third, certificateId);
    for (const said of ['is geschorst', 'Niets geregistreerd.', 'C-06', 'beroep'])
      expect(suspension?.[1]).toContain(bare(said));
  });

  test('C-19: nobody else reads a letter: not another office, not VDAB’s desk, not a body of another scheme', async () => {
    const [row] = await house.rows<{ id: string; aboutId: string }>(
      `select id, about_id as "aboutId" from letter where org_id = $1 and topic = 'application-incomplete'`,
      all.office.id,
    );
    const other = await anApplicant(house, 'Ceder');
    const officer = { ...all.desk, role: 'mandate-officer' as const };
    const read = (who: Actor) => findLetter(asks(who), all.office.id, row?.id ?? '', 'nl');
    const readers = await Promise.all([other.manager, all.desk, all.ann, officer].map(read));
    expect(readers).toEqual([null, null, null, null]);
    expect(await Promise.all([all.manager, all.secretariat].map(async (who) => (await read(who)) !== null))).toEqual([
      true,
      true,
    ]);
  });
});
