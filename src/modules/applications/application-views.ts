import type { Day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { askDossier, type Dossier, dossierFrom, type TextField } from './application.store.ts';
import { type ApplicationState, applicationKind, newApplication } from './application.ts';
import { caseOf } from './application-verb.ts';
import { openApplicationSteps, procedureFor, procedureOfFile } from './procedures.ts';
import { tooEarlyUntil } from './renewal.ts';

/** What somebody wrote beside a step, with who and when. */
export interface ApplicationWords {
  field: TextField;
  version: number;
  body: string;
  on: Day;
  byName: string;
}

/** An application as a page and the API show it to whoever may see it. */
export interface ShownApplication {
  orgId: string;
  id: string;
  version: number;
  office: { name: string; code: string };
  state: ApplicationState;
  /** The steps that are open to who looks, today. */
  steps: string[];
  /** What is missing before it can be filed, and what somebody else still has to confirm. */
  missing: Ground[];
  missingMlp: Ground[];
  words: ApplicationWords[];
  /** Names of the people that it is about, and of those who decided. */
  names: Readonly<Record<string, string>>;
}

interface Beside {
  office: { name: string; code: string };
  words: ApplicationWords[];
  names: Record<string, string>;
}

/** `$1` office, `$2` application. The wall lets through what is the asker's to read. */
const findBeside = statement<Beside>(
  'application.beside',
  `select json_build_object('name', o.name, 'code', o.code) as office,
     (select coalesce(json_agg(json_build_object('field', t.field, 'version', t.n, 'body', t.body, 'on', t.written_on,
         'byName', p.given_name || ' ' || p.family_name) order by t.n), '[]')
       from application_text t join person p on p.id = t.written_by
       where t.org_id = a.org_id and t.id = a.id) as words,
     (select coalesce(json_object_agg(p.id, p.given_name || ' ' || p.family_name), '{}') from person p
       where p.id in (a.code_signed_by, a.evaluated_by, a.decided_by)
         or p.id in (select (e ->> 'by')::uuid from jsonb_array_elements(a.entered) e)
         or p.id in (select jsonb_array_elements_text(a.consultants || a.mlp_people)::uuid)) as names
   from application a join organisation o on o.id = a.org_id where a.org_id = $1::uuid and a.id = $2::uuid`,
);

/** One application, with the steps that are open to who looks; null when it is not theirs to see. */
export async function findApplication(
  database: Database,
  scope: Scope,
  orgId: string,
  id: string,
): Promise<ShownApplication | null> {
  const { actor, today } = scope;
  if (!actor) return null;
  const [[row], facts, [beside]] = await database.run(
    scope,
    ...askDossier(orgId, id, today),
    findBeside.with(orgId, id),
  );
  const dossier: Dossier | null = row?.application ? dossierFrom(orgId, id, row, facts) : null;
  if (!dossier?.application || !beside) return null;
  const about = caseOf(dossier, actor, today);
  const procedure = procedureOfFile(dossier.application.state, today);
  return {
    orgId,
    id,
    version: dossier.application.version,
    state: dossier.application.state,
    steps: openApplicationSteps(about),
    missing: procedure.missingToFile(about),
    missingMlp: procedure.missingFromOthers(about),
    ...beside,
  };
}

/** A row of a body's worklist, or of an office's own history. */
export interface ListedApplication {
  orgId: string;
  id: string;
  officeName: string;
  state: ApplicationState;
}

const listed = (condition: string) => `select a.org_id as "orgId", a.id, o.name as "officeName",
    ${applicationKind.stateOf('a')} as state
  from application a join organisation o on o.id = a.org_id where ${condition}`;

const listOpen = statement<ListedApplication>(
  'application.open',
  `${listed('a.decided_on is null')} order by a.filed_on nulls last, o.name, a.id limit 200`,
);
const listDecided = statement<ListedApplication>(
  'application.decided',
  `${listed('a.decided_on is not null')} order by a.decided_on desc, o.name, a.id limit 50`,
);

/** Applications that have not ended and those that ended last, as far as who asks may see them. */
export async function listApplications(
  database: Database,
  scope: Scope,
): Promise<{ open: ListedApplication[]; decided: ListedApplication[] }> {
  const [open, decided] = await database.run(scope, listOpen.with(), listDecided.with());
  return { open, decided };
}

/** What an organisation that has no application could begin now, or from which day on; null when it has nothing to apply for. No application has its own id. */
export async function findBeginning(
  database: Database,
  scope: Scope,
): Promise<{ scheme: string; steps: string[]; last: Dossier['last']; from: Day | null } | null> {
  const { actor, today } = scope;
  const orgId = actor?.orgId;
  if (!actor || !orgId) return null;
  const [[row], facts] = await database.run(scope, ...askDossier(orgId, orgId, today));
  const procedure = row && procedureFor(row.kind, today);
  if (!procedure) return null;
  const dossier = dossierFrom(orgId, orgId, row, facts);
  const { renewFrom } = procedure.termsOn(dossier.published, { filedOn: today });
  const about = caseOf(dossier, actor, today, { ...newApplication, scheme: procedure.scheme.id });
  return {
    scheme: procedure.scheme.id,
    steps: openApplicationSteps(about),
    last: dossier.last,
    from: renewFrom && tooEarlyUntil(dossier.last, today, renewFrom.months),
  };
}
