import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCard,
  aCitizenOf,
  claimedBy,
  looker,
  prepared,
  replayFaults,
  signed,
  told,
} from '../../../test/setup/attestations.ts';
import { aHouse, anOrganisation, aProfessional, engines, type Org, type TestHouse } from '../../../test/setup/house.ts';
import { day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { statement } from '../../platform/database/index.ts';
import { systemActor } from '../../platform/system-actor.ts';
import {
  cancelDraft,
  eraseLapsedTexts,
  eraseText,
  findDraft,
  listSettledDrafts,
  SignAttestation,
  signAttestation,
} from './index.ts';

const deleteText = statement<{ id: string }>('test.delete-text', 'delete from draft_text returning id');

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let ann: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    ann = await aProfessional(house, office, 'consultant');
  });
  afterAll(() => house.close());

  const typedFor = async (id: string) => (await house.rows('select 1 from draft_text where id = $1', id)).length;
  const on = async <T>(today: string, work: () => Promise<T>): Promise<T> => {
    house.today(today);
    return work().finally(() => house.today('2026-03-02'));
  };

  test('OURS-draft: what was typed for a draft is erased on the day it lapses, not before, and once', async () => {
    const { draftId, orgId } = await prepared(house, ann, office, { nationalNumber: aCard().number });
    const early = () => house.does(systemActor, eraseText, { orgId, draftId });

    expect(await on('2026-06-01', () => eraseLapsedTexts(house))).toEqual({ erased: 0 });
    expect(told(await on('2026-06-01', early))).toBe('refused: not-open-now prepared');
    expect(await typedFor(draftId)).toBe(1);

    expect(await on('2026-06-02', () => eraseLapsedTexts(house))).toEqual({ erased: 1 });
    expect(await typedFor(draftId)).toBe(0);
    expect(await on('2026-06-03', () => eraseLapsedTexts(house))).toEqual({ erased: 0 });

    const settled = await on('2026-06-03', () => listSettledDrafts(house, looker(ann), day('2026-03-03'), 10));
    expect(settled.find(({ id }) => id === draftId)).toMatchObject({ status: 'lapsed', text: null });
    const found = await on('2026-06-03', () => findDraft(house, looker(ann), { orgId, draftId }));
    expect(found).toMatchObject({ status: 'lapsed', text: null });
  });

  test('OURS-draft: what was signed or cancelled in time did not lapse, and keeps its text', async () => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    const { draftId } = await signed(house, ann, office, bina, card);
    const cancelled = await prepared(house, ann, office, { nationalNumber: card.number });
    expect(told(await house.does(ann, cancelDraft, cancelled))).toBe('done');

    expect(await on('2026-12-01', () => eraseLapsedTexts(house))).toEqual({ erased: 0 });
    expect([await typedFor(draftId), await typedFor(cancelled.draftId)]).toEqual([1, 1]);
  });

  test('OURS-draft: nobody but the house erases, and a lapsed draft is not signed once its text is gone', async () => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    const target = await prepared(house, ann, office, { nationalNumber: card.number });

    expect(told(await on('2026-06-02', () => house.does(ann, eraseText, target)))).toBe('refused: not-your-role draft');
    const [deleted] = await house.database.run({ actor: ann, today: house.clock.today() }, deleteText.with());
    expect(deleted).toEqual([]);
    expect(await typedFor(target.draftId)).toBe(1);

    await on('2026-06-02', () => eraseLapsedTexts(house));
    const command = SignAttestation.parse({ ...target, citizenId: bina.citizenId });
    const signing = () => house.does(bina, signAttestation, { ...command, identity: claimedBy(house, card) });
    expect(told(await on('2026-06-02', signing))).toMatch(/^closed/);
  });

  test('OURS-journal: who erased and when is told by the journal, without a word of what it was', async () => {
    const { draftId } = await prepared(house, ann, office, {
      givenName: 'Bina',
      familyName: 'Canary',
      birthOn: '1980-05-17',
    });
    await on('2026-06-02', () => eraseLapsedTexts(house));

    const entries = await house.rows<{ role: string; action: string }>(
      'select role, action, facts from journal where record_id = $1 order by seq',
      draftId,
    );
    expect(entries).toMatchObject([
      { role: 'consultant', action: 'draft.prepare' },
      { role: 'system', action: 'draft.erase-text', facts: [{ did: 'text-erased', on: '2026-06-02' }] },
    ]);
    expect(JSON.stringify(entries)).not.toContain('Canary');
    expect(await replayFaults(house)).toEqual([]);
  });
});
