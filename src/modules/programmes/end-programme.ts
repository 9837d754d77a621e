import { z } from 'zod';
import { accept, type Decision } from '../../kernel/decision.ts';
import type { Case, Loading, Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { type AgreedWorkerFact, movesWorker } from '../agreements/index.ts';
import { dayField, textField } from '../fields.ts';
import { type Guidance, lineToday, loadingLine, type ReportStop, reportStop } from '../steps/index.ts';
import { bindCalledOff, calledOff, comingAfter, lastMinutesOn } from './coming.ts';
import { askProgramme, type LoadedProgramme } from './programme.store.ts';
import { programmeOutcomes } from './programme.ts';
import { askItsWorker, heldMoved, type MovedProgramme, onProgramme, withBudget } from './programme-move.ts';
import { asked as nothingAsked, permitOnProgramme } from './programme-needs.ts';

/** Ends a programme; when it is broken off early, the stop is reported to the adviser with it (M-16). */
export const EndProgramme = z.object({
  ...onProgramme,
  stepId: onProgramme.programmeId.describe('The line in "Stappen naar werk"'),
  endedOn: dayField,
  outcome: z.enum(programmeOutcomes).describe('`completed`, or why it was broken off'),
  note: textField(2000).default('').describe('For the adviser'),
});
export type EndProgramme = z.infer<typeof EndProgramme>;

/** A programme with its line, as an end is decided on. */
export interface Ending extends MovedProgramme {
  line: Guidance | null;
}

type Asked = Case<EndProgramme, Ending>;

/** The report of a stop that goes with an early end; null where none is needed: the line is over or the stop was reported. */
function stopOf({ subject, command, today }: Pick<Asked, 'subject' | 'command' | 'today'>): ReportStop | null {
  const { outcome, endedOn, citizenId, note } = command;
  const { state } = subject.programme;
  const line = subject.line?.line ?? null;
  if (outcome === 'completed' || endedOn >= state.endsOn || line === null) return null;
  const isOpen = lineToday(line.state, today).status === 'in-progress' && line.state.stopReportedOn === null;
  return isOpen ? { citizenId, stepId: line.id, stopDate: endedOn, reason: outcome, note } : null;
}

/** What the report of the stop comes to: its facts, or why it can not be reported. */
function reporting(asked: Asked): Decision<Fact> {
  const stop = stopOf(asked);
  const { line } = asked.subject;
  return stop && line ? reportStop.decide({ ...asked, subject: line, command: stop }) : accept<Fact>();
}

/** The worker under the agreement hears that it is over. */
const toldWorker = ({ subject: { worker }, command, who, today }: Asked): AgreedWorkerFact[] =>
  worker && movesWorker('end', worker.state.status)
    ? [{ kind: 'agreed_worker', id: worker.id, did: 'ended', on: today, by: who.id, programmeOn: command.endedOn }]
    : [];

/**
 * Ends a programme (OURS-programme): the appointments after its last day are off. Broken off before its last possible day, it
 * reports the stop to the adviser on the line, who alone sets Stopgezet (M-16); completed, the line goes on by itself (M-17).
 */
export const endProgramme: Verb<EndProgramme, Ending> = {
  name: 'programme.end',
  owner: ({ citizenId }) => citizenId,
  load: ({ command, who }): Loading<Ending> => {
    const line = loadingLine(command.citizenId, command.stepId, who.orgId);
    return {
      bound: [askProgramme(command.citizenId, command.programmeId), askItsWorker(command), ...line.bound],
      read: ([programmes, workers, ...rest]) => {
        // As the first two statements give them.
        const [row] = (programmes ?? []) as LoadedProgramme[];
        const [worker] = (workers ?? []) as NonNullable<MovedProgramme['worker']>[];
        const isIts = row?.programme.state.stepId === command.stepId;
        return row && isIts ? { ...withBudget({ ...row, worker: worker ?? null }), line: line.read(rest) } : null;
      },
    };
  },
  held: (subject) => [...heldMoved(subject), ...(subject.line?.line ? [subject.line.line] : [])],
  key: ({ line }) => line?.key ?? null,
  decide: (asked) => {
    const { subject, command, who, today } = asked;
    const { state } = subject.programme;
    const { endedOn, outcome, programmeId: id } = command;
    const stop = reporting(asked);
    const about = nothingAsked({ orgId: state.orgId, programme: state, who, today });
    // A day that is wrong for the programme is wrong for the line, and is said once.
    const isDay = state.startsOn <= endedOn && endedOn <= today;
    const given = { on: endedOn, lastMinutesOn: lastMinutesOn(subject), stop: stop.ok || !isDay ? [] : stop.grounds };
    return permitOnProgramme('end', { ...about, ...given }, () =>
      accept<Fact>(
        { kind: 'programme', id, did: 'ended', on: today, endedOn, outcome },
        ...calledOff(comingAfter(subject, endedOn), { on: today, by: who.id, why: 'end' }),
        ...toldWorker(asked),
        ...(stop.ok ? stop.facts : []),
      ),
    );
  },
  also: (taken) => {
    const { subject, command, now } = taken;
    const stop = stopOf(taken);
    const told = stop && subject.line ? reportStop.also?.({ ...taken, subject: subject.line, command: stop }) : [];
    return [...bindCalledOff(subject, comingAfter(subject, command.endedOn), now), ...(told ?? [])];
  },
};
