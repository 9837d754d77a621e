import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCite } from '../scripts/trace.ts';
import { day } from '../src/kernel/day.ts';
import type { Decision } from '../src/kernel/decision.ts';
import type { Actor, Role } from '../src/kernel/role.ts';
import * as appeals from '../src/modules/appeals/index.ts';
import * as applications from '../src/modules/applications/index.ts';
import * as certificates from '../src/modules/certificates/index.ts';
import * as findings from '../src/modules/findings/index.ts';
import { kinds } from '../src/modules/kinds.ts';
import * as values from '../src/modules/values/index.ts';
import type { Case, Verb } from '../src/platform/perform.ts';
import type { Fact, Held } from '../src/platform/record.ts';

/** One step of a golden history: accepted, unless it says on which grounds it is refused; or facts that change beside. */
interface Step {
  on: string;
  by: Role;
  who: string;
  do: string;
  command?: object;
  refused?: string[];
  then?: object;
}
interface Golden {
  title: string;
  cites: string[];
  /** Of which kind the applicant is; an outplacement office unless it says otherwise. */
  kind?: string;
  /** What the level of a federal service is assessed on. */
  service?: object;
  office?: object[];
  people?: object[];
  last?: object;
  lastPeople?: object;
  /** Values that were published at the beginning, and whose change a step decides on. */
  published?: object[];
  orgKind?: string;
  /** A certificate that stands at the beginning. */
  certificate?: object;
  /** What its conditions are judged on, for a finding. */
  facts?: object;
  steps: Step[];
  /** What the records hold at the end, as far as the case says. */
  ends: Readonly<Record<string, object>>;
}

const folder = join(import.meta.dirname, '../cases');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

/** A verb is what decides under a name; the rest of the modules is not. */
const isVerb = (one: unknown): one is Verb<object, object> =>
  typeof one === 'object' && one !== null && 'decide' in one;

/** Every verb by its name. */
const verbs = new Map(
  Object.values<unknown>({ ...applications, ...certificates, ...values, ...findings, ...appeals })
    .filter(isVerb)
    .map((verb) => [verb.name, verb]),
);

const orgId = 'office';
const actorOf = ({ by, who }: Step): Actor => ({
  ...{ id: who, name: who, role: by, unitNumber: null, region: null, citizenId: null },
  orgId: by === 'office-manager' || by === 'consultant' ? orgId : 'body',
  orgName: null,
});

/** Records by kind, one of each: what a case tells of. */
type Records = Map<string, Held>;

function evolve(records: Records, facts: readonly Fact[]): void {
  for (const fact of facts) {
    const kind = kinds.get(fact.kind);
    const before = records.get(fact.kind) ?? null;
    if (!kind) throw new Error(`no kind ${fact.kind}`);
    const state = kind.fold(before?.state ?? null, [fact]);
    records.set(fact.kind, { owner: orgId, id: fact.id, version: (before?.version ?? 0) + 1, state });
  }
}

/** The subject of a step on a finding or an appeal; null for the other kinds. */
function subjectOf(records: Records, { facts }: Golden, step: string): object | null {
  const [kind] = step.split('.');
  const [application, certificate] = [records.get('application') ?? null, records.get('certificate') ?? null];
  const own = records.get(kind ?? '') ?? null;
  const state: Readonly<Record<string, unknown>> = { ...own?.state };
  if (kind === 'finding') {
    const open = own && state.endedOn === null ? [{ id: own.id, condition: state.condition, about: state.about }] : [];
    const surveyed = { orgId, certificate, facts, finding: own, open };
    const loaded = { orgId, certificate, hits: certificates.noHits };
    return step === 'finding.follow' ? { surveyed, loaded } : surveyed;
  }
  const earlier = own ? [{ id: own.id, against: state.against, contestedOn: state.contestedOn }] : [];
  const about = { orgId, appeal: own, evaluatedBy: 'eva', earlier, hasOther: false };
  return kind === 'appeal' ? { ...about, application: certificate ? null : application, certificate } : null;
}

/** What a step is decided on: pure data, in place of what the database would give. */
function decided(records: Records, facts: Golden, step: Step): Decision<Fact> {
  const verb = verbs.get(step.do);
  if (!verb) throw new Error(`no verb ${step.do}`);
  const ids = { applicationId: 'app', certificateId: 'certificate', findingId: 'finding', appealId: 'appeal' };
  const command = { orgId, ...ids, changeId: 'app', id: 'app', ...step.command };
  const { kind = 'outplacement-office', office = [], people = [], last = null, lastPeople = null } = facts;
  const { published = [], orgKind } = facts;
  const service = facts.service
    ? { orgId, name: '', version: 0, profile: null, published, names: {}, facts: facts.service }
    : null;
  const held = { application: records.get('application') ?? null, certificate: records.get('certificate') };
  const changing = { change: records.get('value_change') ?? null, orgKind };
  const subject = subjectOf(records, facts, step.do) ?? {
    ...{ orgId, kind, office, people, last, lastPeople, hasOpen: false, hits: certificates.noHits, published, service },
    standing: null,
    ...{ ...held, ...changing },
  };
  const now = new Date(`${step.on}T11:00:00Z`);
  const asked: Case<object, object> = {
    ...{ subject, command, who: actorOf(step), today: day(step.on), now, digest: () => '' },
  };
  return verb.decide(asked);
}

describe.each(files)('the golden history %s', (name) => {
  // The cases are ours, and their shape is what this file reads.
  const golden = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Golden;

  test(`${golden.cites.join(', ')}: ${golden.title}`, () => {
    expect(golden.cites.filter((cite) => !isCite(cite))).toEqual([]);
    const records: Records = new Map();
    if (golden.certificate)
      evolve(records, [{ kind: 'certificate', id: 'certificate', did: 'granted', ...golden.certificate }]);
    let facts = golden;
    const told: string[] = [];
    const wanted: string[] = [];
    for (const step of golden.steps) {
      if (step.then) facts = { ...facts, ...step.then };
      else {
        const decision = decided(records, facts, step);
        if (decision.ok) evolve(records, decision.facts);
        const label = `${step.on} ${step.do} by ${step.who}`;
        told.push(`${label}: ${decision.ok ? 'accepted' : decision.grounds.map(({ code }) => code).join(', ')}`);
        wanted.push(`${label}: ${step.refused?.join(', ') ?? 'accepted'}`);
      }
    }
    expect(told).toEqual(wanted);
    const ends = Object.fromEntries([...records].map(([kind, { state }]) => [kind, state]));
    expect(ends).toMatchObject(golden.ends);
  });
});

test('every step of the procedures stands in a history, accepted at least once, and each history ends somewhere', () => {
  const all = files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Golden);
  const accepted = new Set(
    all.flatMap(({ steps }) => steps.filter((step) => !step.refused && !step.then).map((step) => step.do)),
  );
  expect([...verbs.keys()].filter((name) => !accepted.has(name))).toEqual([]);
  expect(all.filter(({ ends }) => Object.keys(ends).length === 0)).toEqual([]);
});
