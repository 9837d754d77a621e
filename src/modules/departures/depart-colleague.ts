import { z } from 'zod';
import { addDays, type Day, formatDay } from '../../kernel/day.ts';
import { accept, type Decision, type Ground, unless } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import { enqueue } from '../../platform/outbox.ts';
import type { Case, Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { dayField, idField } from '../fields.ts';
import { permitOnFinding, raisedFact } from '../findings/index.ts';
import { missingToRegister } from '../organisations/index.ts';
import type { LineFact } from '../steps/index.ts';
import { bindEnd, type Leaving, loadingDeparture } from './departure.store.ts';
import type { DepartureFact } from './departure.ts';
import { departurePlanText, failingWithout } from './plan.ts';

const orNull = <T>(given: T | null | undefined): T | null => given ?? null;

/** Ends somebody's place on the staff list, hands the open lines over, and finds what the certificate then misses. */
export const DepartColleague = z.object({
  orgId: idField,
  personId: idField,
  id: idField.default(() => newId()),
  lastDay: dayField.describe('Last day on the staff list, inclusive; may lie in the future'),
  handTo: idField.nullish().transform(orNull).describe('Who takes the open lines over'),
  plan: z.string().max(100).nullish().transform(orNull).describe('The mark of the plan that was shown'),
});
export type DepartColleague = z.infer<typeof DepartColleague>;

const ground = (code: Ground['code'], about: string): Ground => ({ code, source: 'OURS-departure', about });

/** Why this person can not leave on this day. */
function wrongLeaver({ place }: Leaving, { personId, lastDay }: DepartColleague, today: Day): Ground[] {
  if (place === null) return [ground('not-on-staff', personId)];
  return [
    ...(place.endsOn === null ? [] : [ground('departure-noted', formatDay(place.endsOn, 'nl'))]),
    ...(lastDay < today ? [ground('last-day-past', 'lastDay')] : []),
    ...(lastDay < place.fromOn ? [ground('last-day-before-first', 'lastDay')] : []),
  ];
}

/** Why the lines can not go to this colleague: there is none, gone by then, or may not register (C-05, C-06). */
function wrongColleague(leaving: Leaving, { personId, handTo, lastDay }: DepartColleague, today: Day): Ground[] {
  if (leaving.hits.lines === 0) return [];
  if (handTo === null) return [ground('lines-need-a-colleague', 'handTo')];
  const { place, facts } = leaving.colleague;
  const stays = place !== null && (place.endsOn === null || place.endsOn > lastDay);
  if (!stays || handTo === personId) return [ground('colleague-unknown', 'handTo')];
  return missingToRegister(leaving.office, facts, today, { orgId: leaving.orgId, personId: handTo }).flatMap(
    ({ code, source }): Ground[] => {
      if (code === 'competence-test-missing') return [{ code: 'consultant-without-test', source, about: 'handTo' }];
      return code === 'mlp-training-missing' ? [{ code: 'person-without-mlp', source, about: 'handTo' }] : [];
    },
  );
}

type Asked = Case<DepartColleague, Leaving>;

/** The findings that come with the departure, each permitted by the scheme of findings; ids follow from the departure's. */
function findings({ subject, command, who, today }: Asked): Decision<Fact> {
  const facts: Fact[] = [];
  for (const [at, { certificateId, condition }] of failingWithout(subject.hits, command.personId, today).entries()) {
    const about = {
      orgId: subject.orgId,
      grants: 'certo' as const,
      finding: null,
      isGap: true,
      hasOpen: false,
      who,
      today,
    };
    const id = nextId(command.id, at + 1);
    const found = { ...condition, since: addDays(command.lastDay, 1) };
    const decided = permitOnFinding('report', about, () =>
      accept<Fact>(raisedFact(id, certificateId, found, { on: today, by: who.id })),
    );
    if (!decided.ok) return decided;
    facts.push(...decided.facts);
  }
  return accept(...facts);
}

/** An id beside another one: the same command has the same ids, so that it can be repeated. */
const nextId = (id: string, at: number): string => {
  const tail = (Number.parseInt(id.slice(-6), 16) + at) % 0x1000000;
  return id.slice(0, -6) + tail.toString(16).padStart(6, '0');
};

function decideAll(asked: Asked): Decision<Fact> {
  const { subject, command, who, today, digest } = asked;
  const { id, personId, lastDay, handTo } = command;
  const plan = digest(departurePlanText(personId, subject.hits, today));
  if (command.plan !== plan)
    return { ok: false, grounds: [{ code: 'plan-changed', source: 'OURS-plan', about: 'plan' }] };
  const found = findings(asked);
  if (!found.ok) return found;
  const to = subject.lines.length > 0 ? handTo : null;
  const handed = to === null ? [] : subject.lines.map(({ id: line }): LineFact => handedOver(line, to, today));
  const decided: DepartureFact = {
    ...{ kind: 'departure', id, did: 'decided', on: today, by: who.id, personId, endsOn: lastDay, handTo: to, plan },
    ...{ lines: handed.length, findings: found.facts.map((fact) => fact.id) },
  };
  return accept<Fact>(decided, ...handed, ...found.facts);
}

const handedOver = (id: string, executorId: string, on: Day): LineFact => ({
  ...{ kind: 'step', id, did: 'handed-over', on, executorId },
});

/**
 * Ends a consultant's place as one plan: the staff list, the open lines, and the findings on the certificate change
 * together or not at all (OURS-departure).
 */
export const departColleague: Verb<DepartColleague, Leaving> = {
  name: 'departure.decide',
  owner: ({ orgId }) => orgId,
  known: ({ personId, handTo, id }) => [personId, id, ...(handTo === null ? [] : [handTo])],
  load: ({ command: { orgId, personId, handTo } }) => loadingDeparture(orgId, personId, handTo),
  // What is refused is told of the office, not of a citizen whose line it is.
  held: ({ orgId, lines }) => [{ owner: orgId, id: orgId, version: 0, state: {} }, ...lines],
  decide(asked) {
    const { subject, command, who, today } = asked;
    const isManager = who.role === 'office-manager' && who.orgId === command.orgId;
    if (!isManager) return { ok: false, grounds: [ground('not-your-role', 'departure')] };
    const wrong = [...wrongLeaver(subject, command, today), ...wrongColleague(subject, command, today)];
    return unless(wrong, () => decideAll(asked));
  },
  also({ command: { orgId, personId, lastDay, handTo }, subject, facts, now }) {
    const raised = facts.filter(({ kind }) => kind === 'finding');
    return [
      ...(subject.place ? [bindEnd(orgId, personId, lastDay, subject.place)] : []),
      ...raised.map(({ id }) => enqueue('finding-answered', { orgId, findingId: id }, now)),
      ...(handTo !== null && subject.lines.length > 0 ? [enqueue('lines-handed-over', { personId: handTo }, now)] : []),
    ];
  },
};
