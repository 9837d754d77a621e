import { outplacementProgramme2014 } from '../../../schemes/index.ts';
import {
  EndProgramme,
  endProgramme,
  InterruptProgramme,
  interruptProgramme,
  nothingAsked,
  openProgrammeSteps,
  programmeOutcomes,
  ResumeProgramme,
  resumeProgramme,
  type ShownProgramme,
} from '../../modules/programmes/index.ts';
import type { Outcome } from '../../platform/perform.ts';
import { checked } from '../certificate/shared.tsx';
import type { Field, FormValues } from '../kit/index.ts';
import { does, type Site, type Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** What a consultant does with a programme that is there. */
export const programmeSteps = ['interrupt', 'resume', 'end'] as const;
export type ProgrammeStep = (typeof programmeSteps)[number];

/** The steps that are open on a programme now. */
export function openSteps({ actor, today }: Visit, { state }: ShownProgramme): ProgrammeStep[] {
  const open = openProgrammeSteps(nothingAsked({ orgId: state.orgId, programme: state, who: actor, today }));
  return programmeSteps.filter((step) => open.includes(step));
}

/** The name of a step, from the table. */
export const labelOf = (visit: Visit, step: string): string =>
  outplacementProgramme2014.steps.find((row) => row.do === step)?.label[visit.language] ?? step;

/** What is asked for a step. */
export function stepFields(visit: Visit, step: ProgrammeStep): Field[] {
  const t = words(visit.language);
  const day = (name: string, label: string): Field => ({
    ...{ kind: 'date', name, label, required: true, today: visit.today },
  });
  if (step === 'interrupt') return [day('on', t('p.on')), day('jobStartedOn', t('p.job'))];
  if (step === 'resume')
    return [day('jobLostOn', t('p.lost')), day('askedOn', t('p.asked')), day('resumedOn', t('p.resumed'))];
  return [
    day('endedOn', t('p.ends-on')),
    {
      ...{ kind: 'radios', name: 'outcome', label: t('p.outcome'), hint: t('p.outcome.hint'), required: true },
      options: programmeOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) })),
    },
    { kind: 'textarea', name: 'note', label: t('p.note'), rows: 3, maxLength: 2000 },
  ];
}

/** What stands before the form of a step. */
export function stepIntro(visit: Visit, step: ProgrammeStep) {
  const t = words(visit.language);
  if (step === 'end') return null;
  return <p class="govuk-body">{t(step === 'interrupt' ? 'p.interrupt.what' : 'p.resume.what')}</p>;
}

type Checked = Promise<Outcome> | ReturnType<typeof checked>;

/** Takes a step on a programme with what was filled in. */
export function takeStep(
  site: Site,
  visit: Visit,
  { step, programme, input }: { step: ProgrammeStep; programme: ShownProgramme; input: FormValues },
): Checked {
  const about = { ...input, citizenId: visit.param('citizenId'), programmeId: programme.id };
  const once = { once: visit.body('once') };
  if (step === 'interrupt')
    return checked(InterruptProgramme, about, (data) => does(site, visit, interruptProgramme, data, once));
  if (step === 'resume')
    return checked(ResumeProgramme, about, (data) => does(site, visit, resumeProgramme, data, once));
  const ending = { ...about, stepId: programme.state.stepId, note: input.note ?? '' };
  return checked(EndProgramme, ending, (data) => does(site, visit, endProgramme, data, once));
}
