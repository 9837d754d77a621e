import type { Day } from '../../kernel/day.ts';
import type { Term } from '../../kernel/term.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import type { Held } from '../../platform/record.ts';
import {
  type CertificateState,
  certificateKind,
  type Granting,
  type ShownStatus,
  statusOn,
} from '../certificates/index.ts';
import { askFacts, factsFrom, listSelectionFacts, type ServiceFacts } from '../selection/index.ts';
import type { Condition } from './condition.ts';
import {
  conditionOn,
  everBefore,
  factsOf,
  grantedFrom,
  type LoadedFacts,
  mineOrTheBody,
  stands,
} from './finding.store.ts';
import { type FindingState, findingKind, findingToday, termOf } from './finding.ts';
import { openFindingSteps } from './finding-needs.ts';
import { findingCase } from './finding-verb.ts';
import { findingsUnder } from './procedures.ts';

/** A finding as its holder and its body see it. */
export interface ShownFinding {
  orgId: string;
  id: string;
  version: number;
  office: string;
  state: FindingState;
  status: ReturnType<typeof findingToday>;
  /** Name of the person that it is about; null when it is about the organisation. */
  aboutName: string | null;
}

/** What a certificate, mandate or level stands on today: which conditions hold, which do not, and what is found on them. */
export interface Survey {
  orgId: string;
  certificateId: string;
  grants: Granting;
  office: string;
  number: string;
  status: ShownStatus;
  conditions: (Condition & { aboutName: string | null; findingId: string | null })[];
}

/** One finding with its words, its term and what its reader can do. */
export interface WholeFinding extends ShownFinding {
  number: string;
  certificate: Held<CertificateState>;
  words: { version: number; field: 'reasons' | 'answer'; body: string; on: Day; byName: string }[];
  term: Term;
  /** The condition as it is today; null when the certificate does not stand on it any more. */
  condition: Condition | null;
  steps: string[];
}

type Names = Readonly<Record<string, string>>;
type FindingRow = Omit<ShownFinding, 'status'>;

const finding = `f.org_id as "orgId", f.id, f.version, o.name as office, ${findingKind.stateOf('f')} as state,
  (select p.given_name || ' ' || p.family_name from person p where p.id = f.about) as "aboutName"`;

const list = statement<FindingRow>(
  'finding.list',
  `select ${finding} from finding f join organisation o on o.id = f.org_id
   where f.org_id = app_id('org') or is_body_of(f.scheme)
   order by f.ended_on is not null, f.term_ends_on, o.name, f.id limit 500`,
);

interface SurveyRow {
  orgId: string;
  certificateId: string;
  office: string;
  state: CertificateState;
  facts: LoadedFacts;
  names: Names;
  open: { id: string; condition: string; about: string }[];
}

const namesOf = `(select coalesce(json_object_agg(p.id, p.given_name || ' ' || p.family_name), '{}') from person p
  where p.id in (select jsonb_array_elements_text(a.consultants || a.mlp_people)::uuid)
    or p.id in (select s.person_id from staff s where s.org_id = c.org_id and s.role = 'consultant'))`;

const surveying = (which: string) => `select c.org_id as "orgId", c.id as "certificateId", o.name as office,
    ${certificateKind.stateOf('c')} as state, ${factsOf} as facts, ${namesOf} as names,
    (select coalesce(json_agg(json_build_object('id', f.id, 'condition', f.condition, 'about', f.about)), '[]')
      from finding f where f.org_id = c.org_id and f.certificate_id = c.id and f.ended_on is null) as open
  from ${grantedFrom} join organisation o on o.id = c.org_id where ${mineOrTheBody} and ${which}`;

const survey = statement<SurveyRow>(
  'finding.survey',
  `${surveying(`c.status in ('valid', 'suspended') and (c.ends_on is null or c.ends_on >= app_today())`)}
   order by o.name, c.starts_on limit 500`,
);
const surveyOne = statement<SurveyRow>('finding.survey-one', surveying('c.org_id = $1::uuid and c.id = $2::uuid'));

function surveyOf(row: SurveyRow, service: ServiceFacts | null, today: Day): Survey {
  const { orgId, certificateId, office, state, facts, names, open } = row;
  const { grants, conditionsOn } = findingsUnder(state.scheme);
  return {
    ...{ orgId, certificateId, grants, office, number: state.number, status: statusOn(state, today) },
    conditions: conditionsOn({ ...facts, service }, today).map((one) => ({
      ...one,
      aboutName: names[one.about] ?? null,
      findingId: open.find(({ condition, about }) => condition === one.condition && about === one.about)?.id ?? null,
    })),
  };
}

/** The services of the levels among these, by their id; nothing is asked when there is no level. */
async function servicesOf(database: Database, scope: Scope, rows: readonly SurveyRow[]) {
  if (!rows.some(({ facts }) => facts.level !== null)) return new Map<string, ServiceFacts>();
  const all = await listSelectionFacts(database, scope, { after: null, limit: 500, from: everBefore });
  return new Map(all.map((one) => [one.orgId, one]));
}

/** What everything that stands is found to stand on today, and all findings: one's own, or those of a body. */
export async function listFindings(
  database: Database,
  scope: Scope,
): Promise<{ surveys: Survey[]; findings: ShownFinding[] }> {
  const [surveys, findings] = await database.run(scope, survey.with(), list.with());
  const services = await servicesOf(database, scope, surveys);
  return {
    surveys: surveys
      .map((row) => surveyOf(row, services.get(row.orgId) ?? null, scope.today))
      .filter(({ status }) => stands(status)),
    findings: findings.map((row) => ({ ...row, status: findingToday(row.state, scope.today) })),
  };
}

const find = statement<FindingRow & Pick<WholeFinding, 'words' | 'number' | 'certificate'> & { facts: LoadedFacts }>(
  'finding.one',
  `select ${finding}, c.number, ${factsOf} as facts,
     json_build_object('owner', c.org_id, 'id', c.id, 'version', c.version, 'state', ${certificateKind.stateOf('c')}) as certificate,
     (select coalesce(json_agg(json_build_object('version', t.n, 'field', t.field, 'body', t.body, 'on', t.written_on,
         'byName', p.given_name || ' ' || p.family_name) order by t.n), '[]')
       from finding_text t join person p on p.id = t.written_by where t.org_id = f.org_id and t.id = f.id) as words
   from finding f join organisation o on o.id = f.org_id
     join certificate c on c.org_id = f.org_id and c.id = f.certificate_id
     left join application a on a.org_id = c.org_id and a.id = c.application_id
   where f.org_id = $1::uuid and f.id = $2::uuid and ${mineOrTheBody}`,
);

/** One finding; null when it is not the asker's to see. */
export async function findFinding(
  database: Database,
  scope: Scope,
  orgId: string,
  id: string,
): Promise<WholeFinding | null> {
  const { actor, today } = scope;
  const [[row], service] = await database.run(scope, find.with(orgId, id), askFacts(orgId, everBefore));
  if (!row || !actor) return null;
  const { facts: loaded, ...rest } = row;
  const facts = { ...loaded, service: factsFrom(service) };
  const { version, state, certificate } = row;
  const held = { owner: orgId, id, version, state };
  const about = findingCase({ orgId, certificate, facts, finding: held, open: [] }, actor, today);
  return {
    ...rest,
    status: findingToday(state, today),
    term: termOf(state),
    condition: conditionOn({ certificate, facts }, state, today) ?? null,
    steps: openFindingSteps(about),
  };
}

/** What one certificate stands on today; null when it is not the asker's to see. */
export async function findSurvey(
  database: Database,
  scope: Scope,
  orgId: string,
  certificateId: string,
): Promise<Survey | null> {
  const [[row], service] = await database.run(scope, surveyOne.with(orgId, certificateId), askFacts(orgId, everBefore));
  return row ? surveyOf(row, factsFrom(service), scope.today) : null;
}
