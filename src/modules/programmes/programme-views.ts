import type { Day } from '../../kernel/day.ts';
import type { Role } from '../../kernel/role.ts';
import { looking } from '../../platform/view.ts';
import { type AgreedWorkerState, agreedWorkerKind, type PersonalFacts } from '../agreements/index.ts';
import { type Identity, identityOf } from '../citizens/index.ts';
import { officeTextInSql } from '../office-text.ts';
import { type LineState, lineKind } from '../steps/index.ts';
import { type AttendanceState, attendanceKind } from './attendance.ts';
import { type Row, rowInSql } from './programme.store.ts';
import { type ProgrammeState, programmeKind } from './programme.ts';
import { type SessionState, sessionKind } from './session.ts';

/** Somebody's part in a session, with the words and names that go with it. */
export interface ShownPart {
  attendance: Row<AttendanceState>;
  session: Row<SessionState>;
  /** The address or the link, and what it is about; '' when nobody wrote them. */
  place: string;
  theme: string;
  /** The name of a service of the office's own; null for one of the catalogue. */
  ownService: string | null;
  consultant: string;
  officeBy: string | null;
  citizenBy: string | null;
}

/** A programme with all that happened, and the line and attestation that carry it. */
export interface ShownProgramme extends Row<ProgrammeState> {
  office: string;
  consultant: string;
  line: Row<LineState> | null;
  /** The last day of the newest attestation of the office that was not withdrawn; null when there is none. */
  attestation: { id: string; endsOn: Day } | null;
  parts: ShownPart[];
  /** The worker under the agreement whose right it is, for the citizen; null for who reads it with the agreement. */
  right: { state: AgreedWorkerState; personal: PersonalFacts } | null;
}

/** The programmes of a citizen, the newest first. */
export interface ShownProgrammes {
  citizen_id: string;
  identity: Identity;
  programmes: ShownProgramme[];
}

/** Full name of a person, in SQL. */
export const nameInSql = (id: string): string =>
  `(select n.given_name || ' ' || n.family_name from person n where n.id = ${id})`;

/** The newest words of a session under a field, in SQL, for the alias `s`. */
export const wordsInSql = (field: 'place' | 'theme'): string => `coalesce((select t.body from session_text t
  where t.org_id = s.org_id and t.session_id = s.id and t.field = '${field}' order by t.n desc limit 1), '')`;

/** The name of a session's service where it is the office's own, in SQL, for the alias `s`. */
export const ownServiceInSql = `case when s.service ~ '^[0-9a-f]{8}-' then ${officeTextInSql('s.org_id', 's.service::uuid', 'service')} end`;

/** A part as JSON, in SQL, for the aliases `a` and `s`. */
export const partInSql = `json_build_object('attendance', ${rowInSql(attendanceKind, 'a')}, 'session', ${rowInSql(sessionKind, 's')},
  'place', ${wordsInSql('place')}, 'theme', ${wordsInSql('theme')}, 'ownService', ${ownServiceInSql},
  'consultant', ${nameInSql('s.consultant_id')}, 'officeBy', ${nameInSql('a.office_by')},
  'citizenBy', case when a.citizen_how = 'phone' then ${nameInSql('a.citizen_by')} end)`;

const partsInSql = `(select coalesce(json_agg(${partInSql} order by s.starts_at, a.id), '[]')
  from attendance a join guidance_session s on s.org_id = a.org_id and s.id = a.session_id
  where a.citizen_id = p.citizen_id and a.programme_id = p.id)`;

/** The newest attestation of the office of a programme that was not withdrawn, in SQL, for the alias `p`. */
export const attestationInSql = `(select json_build_object('id', t.id, 'endsOn', t.ends_on) from attestation t
  where t.citizen_id = p.citizen_id and t.org_id = p.org_id and t.purpose = 'outplacement' and t.withdrawn_on is null
  order by t.ends_on desc limit 1)`;

const rightInSql = `(select json_build_object('state', ${agreedWorkerKind.stateOf('w')}, 'personal', json_build_object(
    'bornOn', t.birth_on, 'grossPayCents', t.gross_pay_cents, 'medicalCertificateOn', t.medical_certificate_on))
  from own_worker(p.id) w, own_worker_text(p.id) t)`;

const inIt: readonly Role[] = ['citizen', 'consultant'];

/** The programmes of a citizen with all that happened in them. `$1` the citizen. */
export const openProgrammes = looking<ShownProgrammes>('programme.open', {
  roles: inIt,
  values: 1,
  sql: `select z.citizen_id, ${identityOf} as identity, (select coalesce(json_agg(json_build_object(
        'id', p.id, 'version', p.version, 'state', ${programmeKind.stateOf('p')}, 'office', o.name,
        'consultant', ${nameInSql('p.consultant_id')}, 'attestation', ${attestationInSql}, 'parts', ${partsInSql}, 'right', ${rightInSql},
        'line', (select ${rowInSql(lineKind, 's')} from step s where s.citizen_id = p.citizen_id and s.id = p.step_id))
        order by p.starts_on desc, p.id desc), '[]')
      from programme p join organisation o on o.id = p.org_id
      where p.citizen_id = z.citizen_id and (app_role() = 'citizen' or p.org_id = app_id('org'))) as programmes
    from citizen z where z.citizen_id = $1::uuid`,
});

/** A programme that is not over, with what tells whether somebody must do something. */
export interface GuidedRow {
  citizen_id: string;
  givenName: string;
  familyName: string;
  programme: Row<ProgrammeState>;
  attestation: { id: string; endsOn: Day } | null;
  attendances: AttendanceState[];
}

/** The programmes of one's own office that are not over, of one consultant or of all. `$1` the consultant, or null. */
export const listGuided = looking<GuidedRow>('programme.guided', {
  roles: ['consultant'],
  values: 1,
  sql: `select z.citizen_id, z.given_name as "givenName", z.family_name as "familyName", ${rowInSql(programmeKind, 'p')} as programme,
      ${attestationInSql} as attestation, (select coalesce(json_agg(${attendanceKind.stateOf('a')}), '[]')
        from attendance a where a.citizen_id = p.citizen_id and a.programme_id = p.id) as attendances
    from programme p join citizen z on z.citizen_id = p.citizen_id
    where p.org_id = app_id('org') and p.status <> 'ended' and ($1::uuid is null or p.consultant_id = $1::uuid)
    order by z.family_name, z.given_name, p.id limit 300`,
});
