import { day } from '../../src/kernel/day.ts';
import type { Decision } from '../../src/kernel/decision.ts';
import type { Actor } from '../../src/kernel/role.ts';
import type { Case, Verb } from '../../src/platform/perform.ts';
import type { Fact } from '../../src/platform/record.ts';
import { agreementDefaults, agreementSubjects } from './agreement-subjects.ts';
import { cellSubjects } from './cell-subject.ts';
import { appealSubject, applicationSubject, findingSubject, pieceSubject } from './certification-subjects.ts';
import { checkSubjects } from './check-subjects.ts';
import { complaintDefaults, complaintSubject } from './complaint-subject.ts';
import { departureSubjects, shownPlan } from './departure-subject.ts';
import { drawSubjects } from './draw-subjects.ts';
import { examSubjects } from './exam-subjects.ts';
import { fileDefaults, fileSubjects } from './file-subjects.ts';
import { followUpSubjects } from './follow-up-subjects.ts';
import { guidanceDefaults, guidanceSubjects } from './guidance-subjects.ts';
import type { Command, Golden, Step, Telling } from './history.ts';
import { importSubjects } from './import-subject.ts';
import { planDefaults, planSubjects } from './plan-subject.ts';
import { qCheckSubjects } from './q-check-subjects.ts';
import { evolve } from './records.ts';
import { reviewSubjects } from './review-subject.ts';
import { selectionSubjects } from './selection-subjects.ts';
import { surveySubjects } from './survey-subjects.ts';
import { verbs } from './verbs.ts';

const orgId = 'office';
const ids = {
  ...{ orgId, applicationId: 'app', certificateId: 'certificate', findingId: 'finding', appealId: 'appeal' },
  ...{ complaintId: 'complaint' },
  ...{ changeId: 'app', id: 'app', citizenId: 'bina', draftId: 'draft', attestationId: 'attestation', stepId: 'line' },
};
const subjects = {
  ...examSubjects,
  ...fileSubjects,
  ...selectionSubjects,
  ...departureSubjects,
  ...surveySubjects,
  ...drawSubjects,
  ...cellSubjects,
  ...checkSubjects,
  ...reviewSubjects,
  ...followUpSubjects,
  ...qCheckSubjects,
  ...guidanceSubjects,
  ...importSubjects,
  ...planSubjects,
  ...agreementSubjects,
};

/** Who takes a step: a citizen for themselves, the office's people for the office, and everybody else for a body. */
const actorOf = ({ by, who, org }: Step): Actor => ({
  ...{ id: who, name: who, role: by, unitNumber: null, region: null, citizenId: by === 'citizen' ? who : null },
  orgId: org ?? (by === 'office-manager' || by === 'consultant' ? orgId : 'body'),
  orgName: null,
});

function subjectOf(told: Telling, step: string): object {
  const [kind = ''] = step.split('.');
  const subject = subjects[step] ?? subjects[kind];
  if (subject) return subject(told);
  if (kind === 'piece') return pieceSubject(told);
  if (kind === 'complaint') return complaintSubject(told);
  if (kind === 'finding') return findingSubject(told, step);
  return kind === 'appeal' ? appealSubject(told) : applicationSubject(told);
}

/** What is written beside the records: mails by their topic, and other statements with the days in them. */
function besideOf(verb: Verb<object, object>, asked: Case<object, object>, facts: readonly Fact[], told: Telling) {
  const after = <State extends object>(kind: string, id: string) =>
    // The fold of that very kind made it.
    (told.records.get(`${kind} ${id}`) ?? told.records.get(kind))?.state as State;
  return (verb.also?.({ ...asked, facts, after }) ?? []).map(({ statement: { name }, values }) => {
    if (name === 'outbox.put') return `mail ${values[2]}`;
    return [name, ...values.filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)))].join(' ');
  });
}

/** A history as it was told: each step with its answer, beside the answer that the case wants, and how it ends. */
export interface Replayed {
  told: string[];
  wanted: string[];
  ends: Readonly<Record<string, object>>;
}

/** Decides every step of a history on the records that the steps before it made; pure data, without a database. */
export function replayed(golden: Golden): Replayed {
  let telling: Telling = { records: new Map(), facts: golden, command: {}, today: day('2014-01-01'), done: [] };
  const { records } = telling;
  let shown: string | undefined;
  const [told, wanted]: [string[], string[]] = [[], []];
  const granted = { kind: 'certificate', id: 'certificate', did: 'granted', ...golden.certificate };
  evolve(records, orgId, [...(golden.certificate ? [granted] : []), ...(golden.before ?? [])]);
  for (const step of golden.steps) {
    telling = { ...telling, ...(step.on ? { today: day(step.on) } : {}) };
    if (step.then) telling = { ...telling, facts: { ...telling.facts, ...step.then } };
    else if (step.look) shown = shownPlan(telling, step.look.personId);
    else {
      const { verb, asked, decision } = decided(telling, step, shown);
      const label = `${step.on} ${step.do} by ${step.who}`;
      told.push(`${label}: ${decision.ok ? 'accepted' : decision.grounds.map(({ code }) => code).join(', ')}`);
      wanted.push(`${label}: ${step.refused?.join(', ') ?? 'accepted'}`);
      if (!decision.ok) continue;
      evolve(records, verb.owner(asked.command), decision.facts);
      const command: Command = { ...asked.command };
      telling = { ...telling, done: [...telling.done, { do: step.do, command, facts: decision.facts }] };
      if (step.beside) {
        told.push(...besideOf(verb, asked, decision.facts, telling));
        wanted.push(...step.beside);
      }
    }
  }
  return { told, wanted, ends: Object.fromEntries([...records].map(([name, { state }]) => [name, state])) };
}

function decided(telling: Telling, step: Step, shown: string | undefined) {
  const verb = verbs.get(step.do);
  if (!verb) throw new Error(`no verb ${step.do}`);
  const plan = shown === undefined ? {} : { plan: shown };
  const formed = { ...fileDefaults, ...complaintDefaults, ...guidanceDefaults, ...planDefaults, ...agreementDefaults };
  const defaults = formed[step.do];
  const command = { ...ids, ...plan, ...defaults, ...step.command };
  const asked: Case<object, object> = {
    ...{ subject: subjectOf({ ...telling, command }, step.do), command, who: actorOf(step), today: day(step.on) },
    ...{ now: new Date(`${step.on}T${step.at ?? '11:00:00'}Z`), digest: (text: string) => text },
  };
  const decision: Decision<Fact> = verb.decide(asked);
  return { verb, asked, decision };
}
