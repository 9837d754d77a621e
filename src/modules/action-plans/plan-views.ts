import type { Language } from '../../kernel/language.ts';
import { looking } from '../../platform/view.ts';
import { type Identity, identityOf } from '../citizens/index.ts';
import { nameIn } from '../file/index.ts';
import { type ProgrammeState, programmeKind } from '../programmes/index.ts';
import { ownServicesOf } from './plan.store.ts';
import { type PlanState, planKind } from './plan.ts';
import type { OwnService, PlanWords } from './plan-content.ts';

/** A plan with its words, and who wrote it. */
export interface ShownPlan {
  id: string;
  version: number;
  state: PlanState;
  words: PlanWords;
  writtenBy: string | null;
}

/** A programme with its plans: the draft first, then the versions, newest first. */
export interface PlannedProgramme {
  id: string;
  version: number;
  state: ProgrammeState;
  office: string;
  consultant: string | null;
  /** What the office offers beside the catalogue, for its own people. */
  own: OwnService[];
  plans: ShownPlan[];
}

/** A citizen with the plans of their programmes; the one that goes on first. */
export interface ShownPlans {
  citizen_id: string;
  identity: Identity;
  programmes: PlannedProgramme[];
}

const words = `(select t.words from action_plan_text t where t.citizen_id = a.citizen_id and t.plan_id = a.id
  order by t.n desc limit 1)`;

// A draft is its writers' until it is shared.
const plans = `(select coalesce(json_agg(json_build_object('id', a.id, 'version', a.version, 'state', ${planKind.stateOf('a')},
    'words', ${words}, 'writtenBy', ${nameIn('a.written_by')}) order by (a.n > 0), a.n desc), '[]')
  from action_plan a where a.citizen_id = g.citizen_id and a.programme_id = g.id
    and (app_role() = 'consultant' or a.status <> 'draft'))`;

/** The plans of a citizen. `$1` the citizen: for themselves, and for the consultants of the office that guides, only its own. */
export const listPlans = looking<ShownPlans>('file.plans', {
  roles: ['citizen', 'consultant'],
  values: 1,
  sql: `select z.citizen_id, ${identityOf} as identity,
      (select coalesce(json_agg(json_build_object('id', g.id, 'version', g.version, 'state', ${programmeKind.stateOf('g')},
          'office', o.name, 'consultant', ${nameIn('g.consultant_id')}, 'own', ${ownServicesOf('g.org_id')},
          'plans', ${plans})
          order by (g.status = 'ended'), g.starts_on desc), '[]')
        from programme g join organisation o on o.id = g.org_id
        where g.citizen_id = z.citizen_id and (app_role() = 'citizen' or g.org_id = app_id('org'))) as programmes
    from citizen z where z.citizen_id = $1::uuid`,
});

/** The language in which a citizen reads. */
export const readsIn = ({ identity: { language } }: Pick<ShownPlans, 'identity'>): Language =>
  language === 'fr' || language === 'en' ? language : 'nl';
