import { z } from 'zod';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { dayField } from '../fields.ts';
import { type Restart, resumptionOf } from '../outplacement/index.ts';
import type { ProgrammeState } from './programme.ts';
import { heldMoved, loadMoved, type MovedProgramme, notedOnWorker, onProgramme } from './programme-move.ts';
import { asked as nothingAsked, permitOnProgramme } from './programme-needs.ts';

/** Resumes a programme after a job was lost. */
export const ResumeProgramme = z.object({
  ...onProgramme,
  jobLostOn: dayField.describe('The last day of the job'),
  askedOn: dayField.describe('The day on which it was asked in writing'),
  resumedOn: dayField.describe('The day from which the guidance goes on'),
});
export type ResumeProgramme = z.infer<typeof ResumeProgramme>;

type Days = Pick<ResumeProgramme, 'jobLostOn' | 'askedOn' | 'resumedOn'>;

/** What the law says to a resumption of these days; past the last day of the programme nothing resumes. */
export function restartOn(state: ProgrammeState, { jobLostOn, askedOn, resumedOn }: Days): Restart | null {
  const pause = state.pauses.at(-1);
  if (state.endsOn < resumedOn || state.endsOn < askedOn) return 'term-over';
  return pause ? resumptionOf(state, { jobStartedOn: pause.jobStartedOn, jobLostOn, askedOn }) : null;
}

function wrongDays(state: ProgrammeState, { jobLostOn, askedOn, resumedOn }: Days, today: Days['resumedOn']): Ground[] {
  const job = state.pauses.at(-1);
  const inOrder = job !== undefined && job.jobStartedOn <= jobLostOn && jobLostOn <= askedOn && askedOn <= resumedOn;
  if (!inOrder || job.on >= resumedOn) return [{ code: 'days-not-in-order', source: 'OURS-input', about: 'jobLostOn' }];
  return resumedOn > today ? [{ code: 'date-in-future', source: 'OURS-input', about: 'resumedOn' }] : [];
}

/**
 * Resumes a programme in the phase that was interrupted, with what is left of it (OPL-11/9): the job was lost and the resumption
 * asked in time, and the programme is not over. What was said is noted with the worker under the agreement.
 */
export const resumeProgramme: Verb<ResumeProgramme, MovedProgramme> = {
  name: 'programme.resume',
  owner: ({ citizenId }) => citizenId,
  load: loadMoved,
  held: heldMoved,
  decide: ({ subject, command, who, today }) => {
    const { state } = subject.programme;
    const { jobLostOn, askedOn, resumedOn, programmeId: id } = command;
    const about = nothingAsked({ orgId: state.orgId, programme: state, who, today });
    return permitOnProgramme('resume', { ...about, restart: restartOn(state, command) }, () =>
      unless(wrongDays(state, command, today), () =>
        accept<Fact>(
          { kind: 'programme', id, did: 'resumed', on: resumedOn, jobLostOn, askedOn },
          ...notedOnWorker(subject, { on: today, by: who.id }, [
            ['job-lost', jobLostOn],
            ['restart-requested', askedOn],
          ]),
        ),
      ),
    );
  },
};
