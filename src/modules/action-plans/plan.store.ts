import type { Actor } from '../../kernel/role.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { officeTextInSql } from '../office-text.ts';
import { type ProgrammeState, programmeKind } from '../programmes/index.ts';
import { catalogueServices } from '../services/index.ts';
import { type PlanState, planKind } from './plan.ts';
import type { OwnService, PlanWords } from './plan-content.ts';
import type { PlanCase, PlannedContent } from './plan-needs.ts';

/** A plan with what its steps are decided on. */
export interface LoadedPlan {
  key: Buffer;
  programme: ProgrammeState;
  /** Null when there is none by this id yet. */
  plan: Held<PlanState> | null;
  hasOtherDraft: boolean;
  newest: number;
  /** The document of the newest version, where nobody added a newer one of it by hand. */
  newestDocument: string | null;
  /** What the office offers beside the catalogue. */
  own: OwnService[];
}

interface Row extends Omit<LoadedPlan, 'key' | 'plan'> {
  wrappedKey: Buffer;
  plan: { id: string; version: number; state: PlanState } | null;
}

/** The services that an office added and offers, in SQL; none for who is not of that office. */
export const ownServicesOf = (orgId: string): string => `(select coalesce(json_agg(json_build_object('id', e.id,
    'name', coalesce(${officeTextInSql('e.org_id', 'e.id', 'service')}, '')) order by e.id), '[]')
  from own_service e where e.org_id = ${orgId} and e.status = 'offered')`;

const newestOf = `(select n.document_id from action_plan n where n.citizen_id = p.citizen_id and n.programme_id = p.id and n.n > 0
  order by n.n desc limit 1)`;

const load = statement<Row>(
  'action-plan.load',
  `select z.wrapped_key as "wrappedKey", ${programmeKind.stateOf('p')} as programme,
     (select json_build_object('id', a.id, 'version', a.version, 'state', ${planKind.stateOf('a')}) from action_plan a
       where a.citizen_id = p.citizen_id and a.programme_id = p.id and a.id = $3::uuid) as plan,
     exists (select from action_plan d where d.citizen_id = p.citizen_id and d.programme_id = p.id
       and d.status = 'draft' and d.id <> $3::uuid) as "hasOtherDraft",
     (select coalesce(max(v.n), 0) from action_plan v where v.citizen_id = p.citizen_id and v.programme_id = p.id) as newest,
     (select t.id from document t where t.citizen_id = p.citizen_id and t.id = ${newestOf}
       and not exists (select from document r where r.citizen_id = t.citizen_id and r.replaces = t.id)) as "newestDocument",
     ${ownServicesOf('p.org_id')} as own
   from programme p join citizen z on z.citizen_id = p.citizen_id
   where p.citizen_id = $1::uuid and p.id = $2::uuid and app_role() in ('citizen', 'consultant')`,
);

/** Loads a plan, or what a new one by this id would stand beside; null when the programme is not open to the actor. */
export const loadingPlan = (citizenId: string, programmeId: string, id: string): Loading<LoadedPlan> =>
  loading([load.with(citizenId, programmeId, id)], ([[row]]) => {
    if (!row) return null;
    const { wrappedKey: key, plan, ...rest } = row;
    return { ...rest, key, plan: plan && { owner: citizenId, ...plan } };
  });

/** What is known of a plan before a step on it is asked for. */
export type SeenPlan = Pick<LoadedPlan, 'programme' | 'hasOtherDraft' | 'newest' | 'own'> & {
  plan: { state: PlanState } | null;
};

/** What a step is asked on, from what was loaded. */
export const planCase = (
  { programme, plan, hasOtherDraft, newest, own }: SeenPlan,
  { citizenId, content, who }: { citizenId: string; content: PlannedContent | null; who: Actor },
): PlanCase => ({
  ...{ citizenId, programme, plan: plan?.state ?? null, hasOtherDraft, newest, content, who },
  catalogue: [...catalogueServices.map(({ code }) => code), ...own.map(({ id }) => id)],
});

// Behind the saves, and not with the first of them: that may be the document's.
const keepWords = statement<unknown>(
  'action-plan.keep-words',
  `insert into action_plan_text (citizen_id, plan_id, n, words, written_on, written_by) values ($1, $2, $3, $4, $5, $6)`,
);
/** Keeps the words of a plan under the version that they came with; earlier ones stay. */
export const bindWords = (
  { citizenId, id, n }: { citizenId: string; id: string; n: number },
  { words, on, by }: { words: PlanWords; on: string; by: string },
): Bound<unknown> => keepWords.with(citizenId, id, n, JSON.stringify(words), on, by);
