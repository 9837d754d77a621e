import { type Day, day } from '../../kernel/day.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { type CertificateState, certificateKind, type ShownStatus, statusOn } from '../certificates/index.ts';
import { askFacts, factsFrom } from '../selection/index.ts';
import type { Condition, ConditionName } from './condition.ts';
import { type FindingState, findingKind } from './finding.ts';
import { findingsUnder, type GrantFacts } from './procedures.ts';

/** The quality certificate that a centre applied with, and those that were noted on its mandate. */
const labelsOf = `(case jsonb_typeof(a.mandate -> 'label') when 'object' then jsonb_build_array(a.mandate -> 'label')
  else '[]'::jsonb end) || c.labels`;

/** What of a certificate `c` and its application `a` its conditions are judged on, in SQL; of a level, its service beside it. */
export const factsOf = `json_build_object(
  'orgId', c.org_id, 'level', c.level, 'labels', ${labelsOf}, 'startsOn', c.starts_on, 'codeVersion', a.code_version, 'codeSignedOn', a.code_signed_on,
  'consultants', coalesce(a.consultants, '[]'), 'mlpPeople', coalesce(a.mlp_people, '[]'),
  'office', (select coalesce(json_agg(json_build_object('fact', f.fact, 'code', f.code, 'fromOn', f.from_on,
      'endsOn', f.ends_on) order by f.from_on), '[]') from organisation_fact f where f.org_id = c.org_id),
  'people', (select coalesce(json_agg(json_build_object('id', n.id,
      'places', (select coalesce(json_agg(json_build_object('fromOn', s.from_on, 'endsOn', s.ends_on) order by s.from_on), '[]')
        from staff s where s.org_id = c.org_id and s.person_id = n.id and s.role = 'consultant'),
      'facts', (select coalesce(json_agg(json_build_object('fact', p.fact, 'on', p.on_day) order by p.on_day), '[]')
        from person_fact p where p.person_id = n.id)) order by n.id), '[]')
    from (select jsonb_array_elements_text(a.consultants || a.mlp_people)::uuid as id
      union select s.person_id from staff s where s.org_id = c.org_id and s.role = 'consultant') n))`;

/** A certificate of an outplacement office with the application that it was granted on, in SQL. */
export const certificateFrom = `(select * from certificate where split_part(scheme, '/', 1) = 'certo') c
  left join application a on a.org_id = c.org_id and a.id = c.application_id`;

/** Whatever was granted, with the application that it was granted on, in SQL. */
export const grantedFrom = `certificate c left join application a on a.org_id = c.org_id and a.id = c.application_id`;

/** Whose findings somebody may see: a manager those of the own organisation, a body those on what it grants. */
export const mineOrTheBody = `((c.org_id = app_id('org') and app_role() = 'office-manager') or is_body_of(c.scheme))`;

/** The facts as they were loaded, of a level with those of its service. */
export type LoadedFacts = Omit<GrantFacts, 'service'>;

/** Who left counted too: from this day on everybody is asked for. */
export const everBefore: Day = day('1900-01-01');

/** What was granted, what its conditions stand on, and the finding that a step is about. */
export interface Surveyed {
  orgId: string;
  certificate: Held<CertificateState>;
  facts: GrantFacts;
  /** Null before it is raised. */
  finding: Held<FindingState> | null;
  /** Findings of this certificate that have not ended. */
  open: { id: string; condition: ConditionName; about: string }[];
}

interface Row {
  certificateId: string;
  version: number;
  state: CertificateState;
  facts: LoadedFacts;
  finding: { version: number; state: FindingState } | null;
  open: Surveyed['open'];
}

/** `$1` office, `$2` certificate or null, `$3` finding. */
const load = statement<Row>(
  'finding.load',
  `select c.id as "certificateId", c.version, ${certificateKind.stateOf('c')} as state, ${factsOf} as facts,
     (select json_build_object('version', f.version, 'state', ${findingKind.stateOf('f')})
       from finding f where f.org_id = c.org_id and f.id = $3::uuid) as finding,
     (select coalesce(json_agg(json_build_object('id', f.id, 'condition', f.condition, 'about', f.about)), '[]')
       from finding f where f.org_id = c.org_id and f.certificate_id = c.id and f.ended_on is null) as open
   from ${grantedFrom}
   where c.org_id = $1::uuid and ${mineOrTheBody} and c.id = coalesce($2::uuid,
     (select f.certificate_id from finding f where f.org_id = $1::uuid and f.id = $3::uuid))`,
);

/** Loads a certificate for a finding on it; null for whoever is neither its holder nor its body. */
export const loadingSurvey = (orgId: string, findingId: string, certificateId: string | null): Loading<Surveyed> =>
  loading([load.with(orgId, certificateId, findingId), askFacts(orgId, everBefore)], ([[row], service]) => {
    if (!row) return null;
    const { certificateId: id, version, state, finding, open } = row;
    const facts = { ...row.facts, service: factsFrom(service) };
    return {
      ...{ orgId, facts, open, certificate: { owner: orgId, id, version, state } },
      finding: finding && { owner: orgId, id: findingId, ...finding },
    };
  });

/** The condition as it is on a day; undefined when the certificate does not stand on it. */
export const conditionOn = (
  { certificate, facts }: Pick<Surveyed, 'facts' | 'certificate'>,
  { condition, about }: { condition: ConditionName; about: string },
  on: Day,
): Condition | undefined =>
  findingsUnder(certificate.state.scheme)
    .conditionsOn(facts, on)
    .find((one) => one.condition === condition && one.about === about);

/** A certificate that stands: what it was granted for is still asked of it. */
export const stands = (status: ShownStatus): boolean => ['valid', 'suspended', 'not-yet'].includes(status);

/** Whether the condition is a gap today: the certificate stands and the facts do not carry it. One nobody asks any more is none. */
export const isGapOn = (
  subject: Pick<Surveyed, 'facts' | 'certificate'>,
  which: { condition: ConditionName; about: string },
  today: Day,
): boolean => stands(statusOn(subject.certificate.state, today)) && conditionOn(subject, which, today)?.holds === false;

const keepText = statement<unknown>(
  'finding.text',
  'insert into finding_text (org_id, id, n, field, body, written_on, written_by) values ($1, $2, $3, $4, $5, $6, $7)',
);

/** Keeps what somebody wrote with a step of a finding, under the version that the step makes. */
export const bindFindingText = (text: {
  orgId: string;
  id: string;
  version: number;
  field: 'reasons' | 'answer';
  body: string;
  on: string;
  by: string;
}): Bound<unknown> => keepText.with(text.orgId, text.id, text.version, text.field, text.body, text.on, text.by);
