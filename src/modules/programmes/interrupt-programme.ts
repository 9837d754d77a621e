import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { dayField } from '../fields.ts';
import { bindCalledOff, calledOff, comingAfter, lastMinutesOn } from './coming.ts';
import { phaseFor } from './phases.ts';
import { heldMoved, loadMoved, type MovedProgramme, notedOnWorker, onProgramme } from './programme-move.ts';
import { asked as nothingAsked, permitOnProgramme } from './programme-needs.ts';

/** Interrupts a programme by a job. */
export const InterruptProgramme = z.object({
  ...onProgramme,
  on: dayField.describe('The day on which the job was notified'),
  jobStartedOn: dayField.describe('The first day of the job'),
});
export type InterruptProgramme = z.infer<typeof InterruptProgramme>;

/**
 * Interrupts a programme (OPL-11/9): a job ends nothing and moves no phase; the appointments after its day are off, and the
 * worker under the agreement has the job noted.
 */
export const interruptProgramme: Verb<InterruptProgramme, MovedProgramme> = {
  name: 'programme.interrupt',
  owner: ({ citizenId }) => citizenId,
  load: loadMoved,
  held: heldMoved,
  decide: ({ subject, command, who, today }) => {
    const { state } = subject.programme;
    const { on, jobStartedOn, programmeId: id } = command;
    const about = nothingAsked({ orgId: state.orgId, programme: state, who, today });
    return permitOnProgramme('interrupt', { ...about, on, lastMinutesOn: lastMinutesOn(subject) }, () => {
      const phase = phaseFor(state, on, subject.leftIn);
      return accept<Fact>(
        { kind: 'programme', id, did: 'interrupted', on, phase, jobStartedOn },
        ...calledOff(comingAfter(subject, on), { on: today, by: who.id, why: 'interruption' }),
        ...notedOnWorker(subject, { on: today, by: who.id }, [
          ['job-notified', on],
          ['job-started', jobStartedOn],
        ]),
      );
    });
  },
  also: ({ subject, command, now }) => bindCalledOff(subject, comingAfter(subject, command.on), now),
};
