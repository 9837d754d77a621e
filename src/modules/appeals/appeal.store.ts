import type { Day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { type ApplicationState, applicationKind } from '../applications/index.ts';
import { type CertificateState, certificateKind, lifeOf } from '../certificates/index.ts';
import { type AppealState, appealKind, type Contestable, type Contested } from './appeal.ts';
import type { AppealCase } from './appeal-needs.ts';

/** An appeal with the record whose decision it contests: an application, or a certificate. */
export interface Contesting {
  orgId: string;
  /** Null before it is lodged. */
  appeal: Held<AppealState> | null;
  application: Held<ApplicationState> | null;
  certificate: Held<CertificateState> | null;
  /** Who evaluated the application that the certificate was granted on. */
  evaluatedBy: string | null;
  /** Who raised the finding on which it was suspended or withdrawn. */
  foundBy: string | null;
  /** Appeals of this office on this record: which decision, of which day. */
  earlier: { id: string; against: Contestable; contestedOn: Day }[];
  hasOther: boolean;
  hasOtherLevel: boolean;
}

type Held0<State> = { id: string; version: number; state: State } | null;
interface Row {
  appeal: Held0<AppealState>;
  application: Held0<ApplicationState>;
  certificate: Held0<CertificateState>;
  evaluatedBy: string | null;
  foundBy: string | null;
  earlier: Contesting['earlier'];
  hasOther: boolean;
  hasOtherLevel: boolean;
}

const held = (alias: string, state: string) =>
  `json_build_object('id', ${alias}.id, 'version', ${alias}.version, 'state', ${state})`;

/** Everything about the appeal `$2` of the office `$1`, on the record `$3` or on the one that it contests, in SQL. */
export const contesting = `
  (select ${held('l', appealKind.stateOf('l'))} from appeal l where l.org_id = o.id and l.id = $2::uuid) as appeal,
  (select ${held('a', applicationKind.stateOf('a'))} from application a where a.org_id = o.id and a.id = r.id) as application,
  (select ${held('c', certificateKind.stateOf('c'))} from certificate c where c.org_id = o.id and c.id = r.id) as certificate,
  (select a.evaluated_by from certificate c join application a on a.org_id = c.org_id and a.id = c.application_id
    where c.org_id = o.id and c.id = r.id) as "evaluatedBy",
  (select f.raised_by from certificate c join finding f on f.org_id = c.org_id and f.certificate_id = c.id
    where c.org_id = o.id and c.id = r.id and f.consequence = c.status and f.ended_on = c.since limit 1) as "foundBy",
  (select coalesce(json_agg(json_build_object('id', l.id, 'against', l.against, 'contestedOn', l.contested_on)), '[]')
    from appeal l where l.org_id = o.id and l.record_id = r.id) as earlier,
  runs_another_application(o.id, r.id) as "hasOther",
  exists (select from certificate c where c.org_id = o.id and c.id <> r.id and c.level is not null
    and c.status in ('valid', 'suspended')) as "hasOtherLevel"`;

/** The record that is meant: the one named, or the one that the appeal contests. */
export const contestingFrom = `organisation o cross join lateral (select coalesce($3::uuid,
    (select l.record_id from appeal l where l.org_id = o.id and l.id = $2::uuid)) as id) r
  where o.id = $1::uuid and r.id is not null
    and ((o.id = app_id('org') and app_role() = 'office-manager')
      or exists (select from application a where a.org_id = o.id and a.id = r.id and is_body_of(a.scheme))
      or exists (select from certificate c where c.org_id = o.id and c.id = r.id and is_body_of(c.scheme)))`;

const load = statement<Row>('appeal.load', `select ${contesting} from ${contestingFrom}`);

/** What was found, as the subject of a step; null when the record is not the asker's to see. */
export function contestingOf(orgId: string, row: Row): Contesting | null {
  const own = <State extends object>(found: Held0<State>): Held<State> | null => found && { owner: orgId, ...found };
  const { appeal, application, certificate, ...rest } = row;
  if (!application && !certificate) return null;
  return { ...rest, orgId, appeal: own(appeal), application: own(application), certificate: own(certificate) };
}

/** Loads an appeal, or the record on which one is lodged. */
export const loadingAppeal = (orgId: string, id: string, recordId: string | null): Loading<Contesting> =>
  loading([load.with(orgId, id, recordId)], ([[row]]) => (row ? contestingOf(orgId, row) : null));

/**
 * The decision on a record that can be contested as it stands: a refusal or dismissal of an application, a suspension or
 * withdrawal of a certificate; null when there is none.
 */
export function contestedOf({ application, certificate, evaluatedBy }: Contesting): Contested | null {
  if (application) {
    const { status, decidedOn, decidedBy, evaluatedBy: evaluator } = application.state;
    const isAgainst = status === 'refused' || status === 'not-admissible';
    if (!isAgainst || decidedOn === null || decidedBy === null) return null;
    const about = { against: status, recordId: application.id };
    return { ...about, contestedOn: decidedOn, contestedBy: decidedBy, evaluatedBy: evaluator };
  }
  if (!certificate) return null;
  const { status, since, decidedBy } = certificate.state;
  if ((status !== 'suspended' && status !== 'withdrawn') || decidedBy === null) return null;
  return { against: status, recordId: certificate.id, contestedOn: since, contestedBy: decidedBy, evaluatedBy };
}

/** The case that an appeal makes for who asks today. */
export function appealCase(subject: Contesting, who: Actor, today: Day): AppealCase {
  const { orgId, appeal, application, certificate, earlier, ...rest } = subject;
  const { foundBy, hasOther, hasOtherLevel } = rest;
  const { grants } = lifeOf((application ?? certificate)?.state.scheme ?? '');
  const contested = contestedOf(subject);
  const isAppealed = earlier.some(
    ({ against, contestedOn }) => against === contested?.against && contestedOn === contested.contestedOn,
  );
  const about = { orgId, grants, appeal: appeal?.state ?? null, contested, isAppealed };
  return { ...about, foundBy, hasOther, hasOtherLevel, who, today };
}

const keepText = statement<unknown>(
  'appeal.text',
  'insert into appeal_text (org_id, id, n, field, body, written_on, written_by) values ($1, $2, $3, $4, $5, $6, $7)',
);

/** Keeps what somebody wrote with a step of an appeal, under the version that the step makes. */
export const bindAppealText = (text: {
  orgId: string;
  id: string;
  version: number;
  field: 'appeal' | 'reasons';
  body: string;
  on: string;
  by: string;
}): Bound<unknown> => keepText.with(text.orgId, text.id, text.version, text.field, text.body, text.on, text.by);
