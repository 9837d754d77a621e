import type { Day } from '../../kernel/day.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { type CertificateState, certificateKind } from '../certificates/index.ts';
import type { OfficeFact } from '../organisations/index.ts';
import { askFacts, factsFrom, type ServiceFacts } from '../selection/index.ts';
import { type PublishedValue, publishedInSql } from '../values/index.ts';
import { type ApplicationState, applicationKind } from './application.ts';
import type { NamedPerson } from './application-case.ts';
import type { LastCertificate } from './renewal.ts';

/** An application with everything that its steps are decided on. */
export interface Dossier {
  orgId: string;
  /** Kind of the organisation, by which it is known what it applies for. */
  kind: string;
  /** What the level of a federal service is assessed on; null for any other organisation. */
  service: ServiceFacts | null;
  /** Null before its first fact. */
  application: Held<ApplicationState> | null;
  office: OfficeFact[];
  people: NamedPerson[];
  hasOpen: boolean;
  /** The values that CERTO published, of every day. */
  published: PublishedValue[];
  last: LastCertificate | null;
  /** The level that stands: another one takes its place. */
  standing: Held<CertificateState> | null;
  /** Whom the last granted application named. */
  lastPeople: Pick<ApplicationState, 'consultants' | 'mlpPeople'> | null;
}

type Row = Omit<Dossier, 'orgId' | 'application' | 'service' | 'standing'> & {
  standing: Pick<Held<CertificateState>, 'id' | 'version' | 'state'> | null;
  application: { version: number; state: ApplicationState } | null;
};

/** `$1` office, `$2` application, `$3` the day, `$4` people who are being named. */
const load = statement<Row>(
  'application.load',
  `with named as (
     select unnest($4::uuid[]) as id union
     select jsonb_array_elements_text(a.consultants || a.mlp_people)::uuid from application a
       where a.org_id = $1::uuid and a.id = $2::uuid)
   select o.kind, ${publishedInSql} as published,
     (select json_build_object('version', a.version, 'state', ${applicationKind.stateOf('a')})
       from application a where a.org_id = o.id and a.id = $2::uuid) as application,
     runs_another_application(o.id, $2::uuid) as "hasOpen",
     (select coalesce(json_agg(json_build_object('fact', f.fact, 'code', f.code, 'fromOn', f.from_on, 'endsOn', f.ends_on)), '[]')
       from organisation_fact f where f.org_id = o.id) as office,
     (select coalesce(json_agg(json_build_object('id', n.id,
         'works', exists (select from staff s where s.org_id = o.id and s.person_id = n.id and s.role = 'consultant'
           and s.from_on <= $3::date and (s.ends_on is null or $3::date <= s.ends_on)),
         'isStaff', exists (select from staff s where s.org_id = o.id and s.person_id = n.id
           and s.from_on <= $3::date and (s.ends_on is null or $3::date <= s.ends_on)),
         'elsewhere', is_named_elsewhere(n.id, o.id),
         'facts', (select coalesce(json_agg(json_build_object('fact', p.fact, 'on', p.on_day)), '[]')
           from person_fact p where p.person_id = n.id))), '[]') from named n) as people,
     (select json_build_object('id', c.id, 'startsOn', c.starts_on, 'endsOn', c.ends_on, 'status', c.status, 'level', c.level)
       from certificate c where c.org_id = o.id order by c.ends_on desc, c.starts_on desc, c.since desc, c.id desc limit 1) as last,
     (select json_build_object('id', c.id, 'version', c.version, 'state', ${certificateKind.stateOf('c')})
       from certificate c where c.org_id = o.id and c.level is not null and c.status in ('valid', 'suspended')) as standing,
     (select json_build_object('consultants', a.consultants, 'mlpPeople', a.mlp_people)
       from application a where a.org_id = o.id and a.status = 'granted' order by a.decided_on desc limit 1) as "lastPeople"
   from organisation o where o.id = $1::uuid`,
);

/** Binds the questions for an application and what it stands on; `naming` are people who are being named. */
export const askDossier = (orgId: string, id: string, today: Day, naming: readonly string[] = []) =>
  [load.with(orgId, id, today, naming), askFacts(orgId, today)] as const;

/** What was found, as the subject of a step; the organisation may have nothing to apply for. */
export function dossierFrom(orgId: string, id: string, row: Row, facts: Parameters<typeof factsFrom>[0]): Dossier {
  const { application, standing, ...rest } = row;
  return {
    ...rest,
    orgId,
    service: factsFrom(facts),
    application: application && { owner: orgId, id, ...application },
    standing: standing && { owner: orgId, ...standing },
  };
}

/** Loads an application that the actor may see; null when there is none. */
export const loadingDossier = (command: { orgId: string; applicationId: string }, today: Day): Loading<Dossier> =>
  loading(askDossier(command.orgId, command.applicationId, today), ([[row], facts]) =>
    row?.application ? dossierFrom(command.orgId, command.applicationId, row, facts) : null,
  );

const keepText = statement<unknown>(
  'application.text',
  `insert into application_text (org_id, id, field, n, body, written_on, written_by) values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** What is written beside a step: why, the advice, and what a centre sets out for its mandate. */
export type TextField = 'reasons' | 'advice' | 'experience' | 'vision' | 'coaching';

/** Keeps what somebody wrote beside a step. */
export const bindApplicationText = (text: {
  orgId: string;
  id: string;
  field: TextField;
  /** The version of the application that the step made. */
  version: number;
  body: string;
  on: string;
  by: string;
}): Bound<unknown> => keepText.with(text.orgId, text.id, text.field, text.version, text.body, text.on, text.by);
