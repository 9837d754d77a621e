import { type Day, parseDay } from '../../kernel/day.ts';
import { parseNationalNumber } from '../../kernel/insz.ts';
import type { Actor, Role } from '../../kernel/role.ts';
import { type Database, statement } from '../database/index.ts';
import type { Keys } from '../keys.ts';
import { type Claims, claimedRoles } from './claims.ts';
import { personIdOf } from './person-id.ts';

/** Who logged in, whatever the capacity: what a draft made for an unknown citizen is matched with. */
export interface Identity {
  givenName: string;
  familyName: string;
  /** Keyed digest of the national number, as in the table of look-ups; null without one. */
  numberDigest: string | null;
  birthOn: Day | null;
}

/** A place on an organisation's staff list that is in force today. */
export interface StaffPlace {
  personId: string;
  orgId: string;
  orgCode: string;
  orgName: string;
  unitNumber: string | null;
  orgKind: string;
  region: string | null;
  role: Role;
}

/** Who logged in, and in which capacities they may act; none means that the house has no place for them. */
export interface Known {
  personId: string;
  identity: Identity;
  capacities: Actor[];
}

const nameOf = (claims: Claims) => [claims.given_name, claims.family_name].filter(Boolean).join(' ') || claims.sub;

/** A citizen's capacity; `citizenId` is null as long as there is no file about them. */
export const asCitizen = (personId: string, name: string, citizenId: string | null): Actor => ({
  id: citizenId ?? personId,
  name,
  role: 'citizen',
  orgId: null,
  orgName: null,
  unitNumber: null,
  region: null,
  citizenId,
});

/** A professional's capacity. */
const asStaff = (place: StaffPlace, name: string): Actor => ({
  id: place.personId,
  name,
  role: place.role,
  orgId: place.orgId,
  orgName: place.orgName,
  unitNumber: place.unitNumber,
  orgKind: place.orgKind,
  region: place.role === 'mediator' ? place.region : null,
  citizenId: null,
});

/** What the capacities follow from, beside the claims. */
export interface Facts {
  personId: string;
  hasNumber: boolean;
  citizenId: string | null;
  staff: readonly StaffPlace[];
}

/**
 * The capacities of who logged in. A professional's asks two things: the role claimed for the organisation, and a place
 * on its staff list today; so a body that forgets to take a role away at the issuer can still close its own door. A
 * citizen's asks a national number; without a file it is offered only to who came as a citizen, or as nothing else.
 */
export function capacitiesOf(claims: Claims, { personId, hasNumber, citizenId, staff }: Facts): Actor[] {
  const claimed = claimedRoles(claims);
  const name = nameOf(claims);
  const professional = staff
    .filter((place) => claimed.some(({ role, orgCode }) => role === place.role && orgCode === place.orgCode))
    .map((place) => asStaff(place, name));
  const cameAsCitizen = claims.vo_doelgroepcode === 'BUR' || professional.length === 0;
  const isCitizen = hasNumber && (citizenId !== null || cameAsCitizen);
  return isCitizen ? [...professional, asCitizen(personId, name, citizenId)] : professional;
}

const staffToday = statement<StaffPlace>(
  'login.staff',
  `select p.id as "personId", o.id as "orgId", o.code as "orgCode", o.name as "orgName", o.unit_number as "unitNumber",
     o.kind as "orgKind",
     coalesce(s.region, o.region) as region, s.role
   from person p join staff s on s.person_id = p.id join organisation o on o.id = s.org_id
   where p.sub = $1 and s.from_on <= $2 and (s.ends_on is null or s.ends_on >= $2)
   order by o.name, s.role`,
);
const personOfSub = statement<{ id: string }>('login.person', 'select id from person where sub = $1');
const citizenOfNumber = statement<{ citizen_id: string }>(
  'login.citizen',
  'select citizen_id from national_number where digest = $1',
);

/** Finds the citizen of a number's digest, asking as that citizen: the only question for which they need no file. */
export async function findCitizen(
  database: Database,
  asking: Actor,
  digest: string,
  today: Day,
): Promise<string | null> {
  const [[found]] = await database.run({ actor: asking, today, known: [digest] }, citizenOfNumber.with(digest));
  return found?.citizen_id ?? null;
}

/** Looks up who these claims are about, and in which capacities they may act today. */
export async function known(
  claims: Claims,
  { database, keys, today }: { database: Database; keys: Keys; today: Day },
): Promise<Known> {
  const [[person], staff] = await database.run(
    { actor: null, today },
    personOfSub.with(claims.sub),
    staffToday.with(claims.sub, today),
  );
  const personId = person?.id ?? personIdOf(claims.sub);
  const read = claims.rrn === undefined ? null : parseNationalNumber(claims.rrn);
  const numberDigest = read?.ok ? keys.lookUp('national-number', read.number) : null;
  const citizenId = numberDigest && (await findCitizen(database, asCitizen(personId, '', null), numberDigest, today));
  return {
    personId,
    identity: {
      givenName: claims.given_name ?? '',
      familyName: claims.family_name ?? '',
      numberDigest,
      birthOn: parseDay(claims.birthdate ?? ''),
    },
    capacities: capacitiesOf(claims, {
      personId,
      hasNumber: numberDigest !== null,
      citizenId: citizenId || null,
      staff,
    }),
  };
}
