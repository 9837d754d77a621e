import type { Day } from '../../kernel/day.ts';
import { statement } from '../../platform/database/index.ts';
import type { Keys } from '../../platform/keys.ts';
import type { Looker } from '../../platform/view.ts';
import { closesOn } from './access.ts';
import { type DraftState, draftKind, draftToday, openDraftSteps } from './draft.ts';
import { type Readable, scopeOf } from './draft-views.ts';
import { type Claimed, isFor, type Self, selfOf } from './identity.ts';

/** An attestation that waits for the citizen who looks: who asks, for what and for which days. No names: it is theirs. */
export interface WaitingForMe {
  orgId: string;
  id: string;
  version: number;
  code: string;
  status: ReturnType<typeof draftToday>;
  officeName: string;
  unitNumber: string | null;
  employer: string;
  startsOn: Day;
  endsOn: Day;
  /** When it opens the file if it is signed today, and the last day, inclusive. */
  opensOn: Day;
  closesOn: Day;
  /** Days of the attestation that it extends; null for a first one. */
  extends: { startsOn: Day; endsOn: Day } | null;
  /** The day on which it lapses when nobody signs. */
  lapsesOn: Day;
  /** The steps open to the citizen, for the buttons. */
  steps: string[];
}

interface FileRow {
  citizenId: string;
  givenName: string;
  familyName: string;
  birthOn: Day | null;
  digests: string[];
}
const ownIdentity = statement<FileRow>(
  'citizen.own-identity',
  `select z.citizen_id as "citizenId", z.given_name as "givenName", z.family_name as "familyName", z.birth_on as "birthOn",
     (select coalesce(json_agg(n.digest), '[]') from national_number n where n.citizen_id = z.citizen_id) as digests
   from citizen z where z.citizen_id = $1::uuid`,
);

// The citizen's own number and name find what was typed; an extension is found by the attestation that it follows.
const extensionsOfMine = statement<{ id: string }>(
  'draft.extensions-of-mine',
  'select id from draft where follows_citizen = $1::uuid',
);

interface Row
  extends Omit<
    WaitingForMe,
    'status' | 'steps' | 'opensOn' | 'closesOn' | 'code' | 'startsOn' | 'endsOn' | 'lapsesOn'
  > {
  state: DraftState;
  number: string | null;
  person: string | null;
}
const draftsOf = statement<Row>(
  'draft.for-me',
  `select d.org_id as "orgId", d.id, d.version, ${draftKind.stateOf('d')} as state, t.number_digest as number,
     t.name_digest as person, o.name as "officeName", o.unit_number as "unitNumber", t.employer,
     (select json_build_object('startsOn', a.starts_on, 'endsOn', a.ends_on) from attestation a
       where a.citizen_id = d.follows_citizen and a.id = d.follows) as extends
   from draft d join draft_text t on t.org_id = d.org_id and t.id = d.id join organisation o on o.id = d.org_id
   where d.status in ('prepared', 'scanned') and (d.org_id, d.id) in (
     select m.org_id, m.id from draft_text m where m.number_digest = any($1::text[])
     union select m.org_id, m.id from draft_text m where m.name_digest = any($2::text[])
     union select m.org_id, m.id from draft m where m.follows_citizen = $3::uuid)
   order by d.prepared_on desc, d.id desc`,
);

const meantFor = ({ state, number, person }: Row) => ({ followsCitizen: state.followsCitizen, number, person });

/**
 * The attestations that wait for the citizen who is logged in, newest first: found by keyed digests of their own
 * national number, or of name and birth date, from the file and from the login.
 */
export async function listWaitingForMe(
  house: Readable & { keys: Keys },
  looker: Looker,
  claimed: Claimed | null,
): Promise<WaitingForMe[]> {
  const { actor } = looker;
  if (actor.role !== 'citizen') return [];
  const scope = scopeOf(house, looker);
  const mine = [ownIdentity.with(actor.citizenId), extensionsOfMine.with(actor.citizenId)] as const;
  const [[file], extensions] = await house.database.run(scope, ...mine);
  const self: Self = selfOf(house.keys, file ?? null, claimed);
  const known = [...self.numbers, ...self.persons, ...extensions.map(({ id }) => id)];
  const asked = draftsOf.with(self.numbers, self.persons, self.citizenId);
  const [rows] = await house.database.run({ ...scope, known }, asked);
  const today = house.clock.today();
  return rows
    .filter((row) => isFor(meantFor(row), self) && draftToday(row.state, today) !== 'lapsed')
    .map(({ state, number: _number, person: _person, ...row }) => ({
      ...row,
      code: state.code,
      status: draftToday(state, today),
      startsOn: state.startsOn,
      endsOn: state.endsOn,
      opensOn: state.startsOn < today ? today : state.startsOn,
      closesOn: closesOn(state.endsOn),
      lapsesOn: state.lapsesOn,
      steps: openDraftSteps(state, actor, today),
    }));
}
