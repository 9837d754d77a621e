import type { Day } from '../kernel/day.ts';
import { type Bound, statement } from '../platform/database/index.ts';
import { type Body, bodies, type Professional, people } from './bodies.ts';
import { trainees } from './exam-people.ts';
import { fixedId } from './lots.ts';

/** An insert that leaves alone what an interrupted making has put there already. */
const insert = (table: string, columns: string) =>
  statement<unknown>(
    `demo.${table}`,
    `insert into ${table} (${columns}) values (${columns.split(', ').map((_, at) => `$${at + 1}`)}) on conflict do nothing`,
  );

const organisations = insert('organisation', 'id, code, name, unit_number, kind, region, email');
const organisationFacts = insert('organisation_fact', 'org_id, id, fact, code, from_on, ends_on');
const persons = insert('person', 'id, sub, given_name, family_name, email, language');
const staff = insert('staff', 'org_id, person_id, role, region, from_on, ends_on');
const personFacts = insert('person_fact', 'person_id, fact, on_day');

const bodyRows = ({ id, code, name, unitNumber, kind, region, email, facts }: Body, today: Day) => [
  organisations.with(id, code, name, unitNumber, kind, region, email),
  ...facts(today).map(({ fact, code: number = null, fromOn, endsOn }) =>
    organisationFacts.with(id, fixedId(`${id} ${fact} ${number}`), fact, number, fromOn, endsOn),
  ),
];

const personRows = ({ id, sub, givenName, familyName, of, roles, region, hired, facts }: Professional, today: Day) => [
  persons.with(id, sub, givenName, familyName, `${givenName.toLowerCase()}@${of.email.split('@')[1]}`, 'nl'),
  ...roles.map((role) => staff.with(of.id, id, role, region ?? null, hired(today), null)),
  ...facts(today).map(({ fact, on }) => personFacts.with(id, fact, on)),
];

/** Binds the organisations, their people and the dated facts about both, seen from the day of the making. */
export const bindBodies = (today: Day): Bound<unknown>[] => [
  ...Object.values<Body>(bodies).flatMap((body) => bodyRows(body, today)),
  ...[...Object.values<Professional>(people), ...trainees].flatMap((person) => personRows(person, today)),
];
