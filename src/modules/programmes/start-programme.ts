import { z } from 'zod';
import { outplacementProgramme2014 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import { accept, type Decision, type Ground, unless } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import type { Case, Loading, Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { type AgreedWorkerFact, askWorker, type LoadedWorker, workerFrom } from '../agreements/index.ts';
import { dayField, idField, textField } from '../fields.ts';
import {
  lineToday,
  liveAttestation,
  loadingForNew,
  type RegisterStep,
  type Registration,
  registerStep,
} from '../steps/index.ts';
import { askStartable, type Startable } from './programme.store.ts';
import type { ProgrammeFact } from './programme.ts';
import { asked as nothingAsked, type ProgrammeCase, permitOnProgramme } from './programme-needs.ts';
import { startFrame } from './start-phases.ts';

/** Starts a programme: the line in "Stappen naar werk", the programme and the worker under the agreement, in one. */
export const StartProgramme = z.object({
  citizenId: idField,
  id: idField.default(() => newId()),
  stepId: idField.default(() => newId()).describe('The id of the line, where none of the office is open yet'),
  workerId: idField.describe('The worker under an agreement of the office'),
  consultantId: idField.describe('Who guides'),
  startsOn: dayField.describe('The date of the attestation counts as the start (M-07)'),
  financingNumber: z
    .string()
    .max(40)
    .nullish()
    .transform((given) => given || null),
  summary: textField(4000).default(''),
});
export type StartProgramme = z.infer<typeof StartProgramme>;

/** What a start is decided on. */
export interface Starting extends Startable {
  registration: Registration;
  worker: LoadedWorker | null;
}

type Asked = Case<StartProgramme, Starting>;

const partiesOf = (orgId: string | null, { consultantId }: StartProgramme) => ({
  ...{ requesterOrg: orgId ?? '', requesterId: consultantId, executorOrg: orgId ?? '', executorId: consultantId },
});

/** The line as it is registered with the start. */
const lineOf = (command: StartProgramme, orgId: string | null): RegisterStep => ({
  ...{ citizenId: command.citizenId, id: command.stepId, startsOn: command.startsOn, summary: command.summary },
  ...{ financingNumber: command.financingNumber, ...partiesOf(orgId, command) },
});

/** The open line of the office, which is used and not doubled. */
const openLine = ({ subject, today }: Pick<Asked, 'subject' | 'today'>) =>
  subject.registration.lines.find(({ state }) => lineToday(state, today).status === 'in-progress') ?? null;

/** The facts of the line: none where one is open, else those of registering it. */
const lineFacts = (asked: Asked): Decision<Fact> =>
  openLine(asked)
    ? accept<Fact>()
    : registerStep.decide({
        ...asked,
        subject: asked.subject.registration,
        command: lineOf(asked.command, asked.who.orgId),
      });

function caseOf({ subject, who, today }: Asked): ProgrammeCase {
  const { worker, drafts, hasOpen } = subject;
  const ready = worker && {
    ...{ status: worker.worker.state.status, draftId: worker.worker.state.draftId },
    ...{ isAgreed: worker.agreement.state.status === 'agreed', isKnown: worker.personal !== null },
  };
  const about = nothingAsked({ orgId: who.orgId ?? '', programme: null, who, today });
  return { ...about, worker: ready, drafts, hasOpen };
}

/** What is wrong with the day of the start: in the future, or outside the attestation. */
function wrongStart({ subject, command, today }: Asked): Ground[] {
  const attestation = liveAttestation(subject.registration.attestations, today);
  if (attestation === null) return [{ code: 'no-live-attestation', source: 'M-01', about: today }];
  const { startsOn } = command;
  if (startsOn > today) return [{ code: 'start-in-future', source: 'M-07', about: 'startsOn' }];
  return startsOn < attestation.startsOn || attestation.endsOn < startsOn
    ? [{ code: 'start-outside-attestation', source: 'M-07', about: formatDay(attestation.startsOn, 'nl') }]
    : [];
}

function started(asked: Asked, worker: LoadedWorker): Fact[] {
  const { subject, command, who, today } = asked;
  const { personal, agreement } = worker;
  const attestation = liveAttestation(subject.registration.attestations, today);
  if (personal === null || attestation === null || who.orgId === null) throw new Error('a start has its attestation');
  const { startsOn, consultantId, workerId } = command;
  const frame = startFrame(worker.worker.state, personal, { startsOn, agreedMinutes: agreement.state.minutes });
  const programme: ProgrammeFact = {
    ...{ kind: 'programme', id: command.id, did: 'started', scheme: outplacementProgramme2014.id, orgId: who.orgId },
    ...{ attestationId: attestation.id, stepId: openLine(asked)?.id ?? command.stepId, workerId, consultantId },
    ...{ form: agreement.state.form, startsOn, ...frame },
  };
  const told: AgreedWorkerFact = {
    ...{ kind: 'agreed_worker', id: workerId, did: 'started', on: today, by: who.id, programmeOn: startsOn },
  };
  return [programme, told];
}

/**
 * Starts a programme (OURS-programme, M-07): one registration with the line, which an open one of the office spares, and with the
 * worker under the agreement. Its phases are those of the worker's right from the day of the start.
 */
export const startProgramme: Verb<StartProgramme, Starting> = {
  name: 'programme.start',
  owner: ({ citizenId }) => citizenId,
  load: ({ command, who, today }): Loading<Starting> => {
    const { citizenId, workerId } = command;
    // Who works for nobody starts nothing; asked is by an id all the same.
    const orgId = who.orgId ?? who.id;
    const parties = partiesOf(orgId, command);
    const line = loadingForNew({ citizenId, orgId: who.orgId, personId: who.id, parties, on: today });
    const [worker, startable] = [askWorker(orgId, workerId), askStartable(citizenId)];
    return {
      bound: [...line.bound, worker, startable],
      read: (rows) => {
        const registration = line.read(rows.slice(0, line.bound.length));
        // As the two statements that stand after those of the line give them.
        const [found] = (rows[line.bound.length] ?? []) as Parameters<typeof workerFrom>[2][];
        const [known] = (rows[line.bound.length + 1] ?? []) as Startable[];
        return registration && known
          ? { ...known, registration, worker: found ? workerFrom(orgId, workerId, found) : null }
          : null;
      },
    };
  },
  held: ({ worker }) => (worker ? [worker.worker] : []),
  key: ({ registration }) => registration.key,
  decide: (asked) =>
    permitOnProgramme('start', caseOf(asked), () => {
      const { worker } = asked.subject;
      if (worker === null) throw new Error('a ready worker is there');
      return unless(wrongStart(asked), () => {
        const line = lineFacts(asked);
        return line.ok ? accept(...line.facts, ...started(asked, worker)) : line;
      });
    }),
  also: (taken) => {
    if (openLine(taken)) return [];
    const line = { subject: taken.subject.registration, command: lineOf(taken.command, taken.who.orgId) };
    return registerStep.also?.({ ...taken, ...line }) ?? [];
  },
};
