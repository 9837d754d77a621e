import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { aGuidedCitizen } from '../../../test/setup/guidance.ts';
import { aHouse, anOrganisation, aProfessional, type Org, type TestHouse } from '../../../test/setup/house.ts';
import { aMailServer, type MailServer, partsOf } from '../../../test/setup/mail-server.ts';
import { eventOf, instantOf, oneOf, readCalendar } from '../../../test/setup/read-calendar.ts';
import type { Actor } from '../../kernel/role.ts';
import { createLog } from '../../platform/log.ts';
import { smtpPost } from '../../platform/mail.ts';
import { newId } from '../../platform/new-id.ts';
import { enqueue } from '../../platform/outbox.ts';
import { drainOutbox } from '../../platform/relay.ts';
import { letters } from '../letters.ts';
import { cancelAttendance, cancelSession, changeSession, inviteParticipant, planSession } from '../sessions/index.ts';

let house: TestHouse;
let office: Org;
let ann: Actor;
let server: MailServer;
beforeAll(async () => {
  house = await aHouse('server', '2026-03-02');
  office = await anOrganisation(house, 'Kompas');
  ann = await aProfessional(house, office, 'consultant', 'Ann');
});
beforeEach(async () => {
  server = await aMailServer();
});
afterEach(() => server.close());
afterAll(() => house.close());

const publicUrl = 'https://waarborg.example';
/** Sends what waits by a real mail server, and gives what each letter tells a calendar. */
async function told() {
  server.received.splice(0);
  const { database, clock, keys } = house;
  const post = await smtpPost({ url: server.url, from: 'noreply@waarborg.example', domain: 'waarborg.example' });
  await drainOutbox({ database, clock, keys, letters, post, publicUrl, log: createLog('error') });
  return server.received.map(({ to, raw }) => {
    const calendar = readCalendar(partsOf(raw)[1]?.text ?? '');
    const event = eventOf(calendar);
    const [uid, sequence, status] = ['UID', 'SEQUENCE', 'STATUS'].map((name) => oneOf(event, name).value);
    const startsAt = instantOf(calendar, oneOf(event, 'DTSTART')).toISOString();
    const [method, where] = [oneOf(calendar, 'METHOD').value, oneOf(event, 'LOCATION').value];
    return { to: to[0], uid, sequence: Number(sequence), method, status, startsAt, where, raw };
  });
}

const session = (day: string, hour: string, more: object = {}) => ({
  ...{ orgId: office.id, id: newId(), form: 'individual' as const, service: 'cv-and-letter', consultantId: ann.id },
  ...{ startsAt: `${day}T${hour}:00:00.000Z`, endsAt: `${day}T${hour}:45:00.000Z`, placeKind: 'place' as const },
  ...{ seats: 1, place: 'Kouter 1, Gent', theme: 'Leren omgaan met verlies', invite: null, ...more },
});
const moved = ({ id: sessionId, invite: _, ...rest }: ReturnType<typeof session>, to: object) => ({
  ...{ ...rest, sessionId },
  ...to,
});

async function planned(day: string, hour: string, given: string) {
  const { citizen, programmeId } = await aGuidedCitizen(house, office, ann, given);
  await house.asOwner(
    `update citizen set email = '${given.toLowerCase()}@example.org' where citizen_id = '${citizen.id}'`,
  );
  const attendanceId = newId();
  const plan = session(day, hour, { invite: { citizenId: citizen.id, programmeId, attendanceId } });
  expect(await house.does(ann, planSession, plan)).toMatchObject({ ok: true });
  return { plan, citizen, attendanceId };
}

test('OURS-appointment-mail: moved twice before the mail went it is one mail, as it stands; then cancelled it goes out of the calendar', async () => {
  const { plan, attendanceId } = await planned('2026-03-10', '08', 'Bina');
  for (const hour of ['09', '13']) {
    const to = {
      startsAt: `2026-03-11T${hour}:00:00.000Z`,
      endsAt: `2026-03-11T${hour}:30:00.000Z`,
      place: 'Veldstraat 2, Gent',
    };
    expect(await house.does(ann, changeSession, moved(plan, to))).toMatchObject({ ok: true });
  }

  const first = await told();
  await house.does(ann, cancelSession, { orgId: office.id, sessionId: plan.id });
  const second = await told();

  const uid = `${attendanceId}@appointments.waarborg`;
  expect(first).toMatchObject([
    {
      to: 'bina@example.org',
      uid,
      method: 'REQUEST',
      startsAt: '2026-03-11T13:00:00.000Z',
      where: 'Veldstraat 2, Gent',
    },
  ]);
  expect(second).toMatchObject([{ uid, method: 'CANCEL', status: 'CANCELLED' }]);
  expect(second[0]?.sequence).toBeGreaterThan(first[0]?.sequence ?? Number.POSITIVE_INFINITY);
});

test('OURS-appointment-mail: what was cancelled is asked for no more, also by a message that comes late', async () => {
  const { plan, citizen, attendanceId } = await planned('2026-03-12', '08', 'Carl');
  await house.does(ann, cancelSession, { orgId: office.id, sessionId: plan.id });
  expect((await told()).map(({ method }) => method)).toEqual(['CANCEL']);

  const late = { citizenId: citizen.id, attendanceId, method: 'REQUEST' };
  await house.sow(enqueue('appointment', late, house.clock.now()));
  expect(await told()).toEqual([]);
});

test('OURS-appointment-mail: of a group only who is withdrawn hears that it is off, and a later change has a greater sequence for all', async () => {
  const group = session('2026-03-13', '08', { form: 'group', seats: 3 });
  await house.does(ann, planSession, group);
  const both = [];
  for (const given of ['Dora', 'Emil']) {
    const { citizen, programmeId } = await aGuidedCitizen(house, office, ann, given);
    await house.asOwner(
      `update citizen set email = '${given.toLowerCase()}@example.org' where citizen_id = '${citizen.id}'`,
    );
    const attendanceId = newId();
    const about = { orgId: office.id, sessionId: group.id, citizenId: citizen.id, programmeId, id: attendanceId };
    expect(await house.does(ann, inviteParticipant, about)).toMatchObject({ ok: true });
    both.push({ citizenId: citizen.id, attendanceId });
  }
  const asked = await told();
  const [dora] = both;
  await house.does(ann, cancelAttendance, {
    ...dora,
    citizenId: dora?.citizenId ?? '',
    attendanceId: dora?.attendanceId ?? '',
  });
  const off = await told();
  await house.does(
    ann,
    changeSession,
    moved(group, { startsAt: '2026-03-13T10:00:00.000Z', endsAt: '2026-03-13T11:00:00.000Z' }),
  );
  const later = await told();

  expect(asked.map(({ to, method }) => [to, method]).sort()).toEqual([
    ['dora@example.org', 'REQUEST'],
    ['emil@example.org', 'REQUEST'],
  ]);
  expect(off.map(({ to, method }) => [to, method])).toEqual([['dora@example.org', 'CANCEL']]);
  expect(later.map(({ to, method }) => [to, method])).toEqual([['emil@example.org', 'REQUEST']]);
  expect(later[0]?.sequence).toBeGreaterThan(asked.find(({ to }) => to === 'emil@example.org')?.sequence ?? 99);
});

test('OURS-appointment-mail: nothing in a letter tells what it is about, or with whom', async () => {
  await planned('2026-03-16', '08', 'Fien');
  const [letter] = await told();
  const all = partsOf(letter?.raw ?? '')
    .map(({ text }) => text.replace(/\r\n[ \t]/g, ''))
    .join('\n');
  // The address is the reader's own; everything else of them, of the theme and of the service stays away.
  expect(all.replaceAll('fien@example.org', '')).not.toMatch(/Fien|Patel|verlies|cv|Ann|sollicitatie|outplacement/i);
  expect(letter?.raw).not.toMatch(/^Subject:.*(Kompas|cv)/im);
});

test('OURS-appointment-mail: what is over by the time that the mail server works again is told no more', async () => {
  const { attendanceId, citizen } = await planned('2026-03-17', '08', 'Gust');
  await house.asOwner('delete from outbox');
  const past = { startsAt: '2026-03-01T08:00:00.000Z', endsAt: '2026-03-01T09:00:00.000Z' };
  await house.asOwner(`update guidance_session s set starts_at = '${past.startsAt}', ends_at = '${past.endsAt}'
    from attendance a where a.session_id = s.id and a.id = '${attendanceId}'`);
  await house.sow(
    enqueue('appointment', { citizenId: citizen.id, attendanceId, method: 'REQUEST' }, house.clock.now()),
  );
  expect(await told()).toEqual([]);
});
