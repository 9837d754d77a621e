import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replayFaults } from '../../../test/setup/attestations.ts';
import {
  aHouse,
  anOrganisation,
  aProfessional,
  type Org,
  type TestHouse,
  usualEngines,
} from '../../../test/setup/house.ts';
import { aMailRoom, type MailRoom, whyNot } from '../../../test/setup/incoming.ts';
import { day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { askCompletion, enterApplication, findApplication, nameLabel } from '../applications/index.ts';
import { filePiece } from './index.ts';

describe.each(usualEngines)('paper for the other bodies on the %s engine', (engine) => {
  let house: TestHouse;
  let room: MailRoom;
  const orgs = new Map<string, Org>();
  const people = new Map<string, Actor>();
  const org = (name: string) => orgs.get(name)?.id ?? '';
  const who = (name: string): Actor => {
    const found = people.get(name);
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  };
  beforeAll(async () => {
    house = await aHouse(engine, '2026-03-05');
    room = await aMailRoom(house);
    for (const [name, kind] of [
      ['Boog', 'career-centre'],
      ['FOD Beemd', 'federal-service'],
      ['Kompas', 'outplacement-office'],
      ['VDAB', 'public-employment-service'],
      ['BOSA', 'selection-authority'],
      ['CERTO', 'certifying-body'],
    ] as const)
      orgs.set(name, await anOrganisation(house, name, kind, []));
    for (const [name, at, role] of [
      ['Saskia', 'Boog', 'office-manager'],
      ['Leen', 'Boog', 'consultant'],
      ['Kristof', 'FOD Beemd', 'office-manager'],
      ['Lore', 'VDAB', 'mandate-officer'],
      ['Veerle', 'BOSA', 'selection-officer'],
      ['Sofie', 'CERTO', 'certification-secretariat'],
    ] as const)
      people.set(name, await aProfessional(house, orgs.get(at) ?? { id: '', name: '' }, role, name));
  });
  afterAll(async () => {
    await house.close();
    await room.close();
  });
  const seen = (actor: Actor, orgId: string, id: string) =>
    findApplication(house.database, { actor, today: house.clock.today() }, orgId, id);

  test('C-19, V-01: VDAB’s officer enters a centre’s application by mail, and the centre names what was missing online', async () => {
    const brought = await room.enter(who('Lore'), org('Boog'), {
      ...{ channel: 'mail', experienceSince: '2020-01-01', experienceHours: '900', vision: 'yes', coaching: 'yes' },
      consultants: who('Leen').id,
    });
    const on = { orgId: org('Boog'), applicationId: brought.ok ? brought.applicationId : '' };
    const shown = await seen(who('Saskia'), on.orgId, on.applicationId);
    expect(shown?.state).toMatchObject({
      ...{ status: 'filed', scheme: 'career-guidance-mandate/2024-01-01', consultants: [who('Leen').id] },
      mandate: { experience: { since: '2020-01-01', hours: 900 }, visionOn: '2026-03-05', label: null },
    });
    expect(shown?.missing.map(({ code }) => code)).toEqual(['quality-label-missing']);
    expect((await seen(who('Lore'), on.orgId, on.applicationId))?.steps).toEqual(['ask-completion', 'dismiss']);
    await house.does(who('Lore'), askCompletion, { ...on, criteria: ['V-04'], reasons: 'Welk certificaat?' });
    const label = { code: 'qfor', number: '7', fromOn: day('2025-01-01'), endsOn: day('2027-12-31') } as const;
    const named = await house.does(who('Saskia'), nameLabel, { ...on, ...label });
    expect(named.ok).toBe(true);
    expect(await seen(who('Sofie'), on.orgId, on.applicationId)).toBe(null);
  });

  test('C-19, S-10: BOSA’s officer enters a service’s application, whose level was not chosen yet', async () => {
    const brought = await room.enter(who('Veerle'), org('FOD Beemd'), {});
    const applicationId = brought.ok ? brought.applicationId : '';
    const shown = await seen(who('Veerle'), org('FOD Beemd'), applicationId);
    expect(shown?.missing.map(({ code }) => code)).toEqual(['level-not-chosen']);
    expect(shown?.steps).not.toContain('admit-complete');
    expect((await seen(who('Kristof'), org('FOD Beemd'), applicationId))?.state.entered).toHaveLength(1);
    expect(await replayFaults(house)).toEqual([]);
  });

  test('C-19, OURS-roles: each secretariat takes in the paper of its own applicants only', async () => {
    const answers = [];
    for (const officer of ['Sofie', 'Lore', 'Veerle'])
      for (const sender of ['Kompas', 'Boog', 'FOD Beemd'])
        answers.push([officer, sender, whyNot(await room.file(who(officer), org(sender)))]);
    expect(answers.filter(([, , answer]) => answer === 'done').map(([officer, sender]) => [officer, sender])).toEqual([
      ['Sofie', 'Kompas'],
      ['Lore', 'Boog'],
      ['Veerle', 'FOD Beemd'],
    ]);
    expect(answers.filter(([, , answer]) => answer === 'closed')).toHaveLength(6);
  });

  test('C-19, OURS-roles: a decision that comes another way than by the door is refused all the same', async () => {
    const scan = { id: newId(), fileName: 'x.pdf', sha256: 'f'.repeat(64), size: 60, mediaType: 'application/pdf' };
    const received = { orgId: org('Kompas'), channel: 'post', receivedOn: day('2026-03-05'), scan } as const;
    const paper = { ...received, applicationId: newId(), completes: false, said: {} };
    const piece = { ...received, kind: 'question', subject: 'Vraag' } as const;
    for (const officer of ['Lore', 'Veerle', 'Saskia']) {
      expect(await house.does(who(officer), enterApplication, paper)).toMatchObject({ ok: false, reason: 'closed' });
      expect(await house.does(who(officer), filePiece, piece)).toMatchObject({ ok: false, reason: 'closed' });
    }
    expect((await house.does(who('Sofie'), enterApplication, paper)).ok).toBe(true);
  });
});
