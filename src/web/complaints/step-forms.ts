import { type ComplaintDoor, complaintDoors, complaintOutcomes, type DismissalGround } from '../../../schemes/index.ts';
import {
  AnswerComplaint,
  acknowledgeComplaint,
  admitComplaint,
  answerComplaint,
  DismissComplaint,
  dismissComplaint,
  draftAnswer,
  extendComplaint,
  ForwardComplaint,
  NamePerson,
  namePerson,
  OnComplaint,
  passOn,
  reactToComplaint,
  returnDraft,
  ShareComplaint,
  schemeOf,
  shareComplaint,
  takeOver,
  type WholeComplaint,
  Worded,
} from '../../modules/complaints/index.ts';
import { checked } from '../certificate/shared.tsx';
import type { Field } from '../kit/index.ts';
import { askingOf, does, type Site, type Visit } from '../site.tsx';
import { doorName, handlingWords, words } from './shared.tsx';

/** The steps by who handles a complaint and by the accused, in the order in which they come. */
export const complaintSteps = [
  'acknowledge',
  'admit',
  'dismiss',
  'forward',
  'name-person',
  'share',
  'react',
  'draft',
  'return-draft',
  'take-over',
  'answer',
  'extend',
] as const;
export type ComplaintStep = (typeof complaintSteps)[number];

/** The name of a step, from the door's own table. */
export const stepName = (visit: Visit, { state }: WholeComplaint, step: ComplaintStep): string =>
  schemeOf(state).steps.find((row) => row.do === step)?.label[visit.language] ?? step;

const worded = (
  visit: Visit,
  step: 'dismiss' | 'forward' | 'share' | 'react' | 'extend' | 'draft' | 'return-draft' | 'take-over' | 'answer',
): Field => {
  const say = handlingWords(visit);
  const isRead = step === 'dismiss' || step === 'forward' || step === 'extend' || step === 'answer';
  const hint = step === 'share' ? say('step.share.hint') : say('words.hint');
  return {
    ...{ kind: 'textarea', name: 'text', label: say(`step.${step}`), rows: 6, maxLength: 8000 },
    ...(step === 'share' ? {} : { required: true }),
    ...(isRead || step === 'share' ? { hint } : {}),
  };
};

/** A complaint as it is handled: with the doors to which it can be passed on. */
export type Handled = WholeComplaint & { otherDoors: readonly ComplaintDoor[] };

/** What a step asks. */
export function stepFields(visit: Visit, complaint: Handled, step: ComplaintStep): Field[] {
  const [t, say] = [words(visit), handlingWords(visit)];
  switch (step) {
    case 'acknowledge':
    case 'admit':
      return [];
    case 'name-person':
      return [
        {
          ...{ kind: 'select', name: 'person', label: say('person.field'), required: true },
          options: complaint.people.map(({ id, name }) => ({ value: id, label: name })),
        },
      ];
    case 'dismiss': {
      const grounds: readonly DismissalGround[] = complaintDoors[complaint.state.door].grounds;
      return [
        {
          ...{ kind: 'checkboxes', name: 'grounds', label: say('step.dismiss.grounds'), required: true },
          options: grounds.map((value) => ({ value, label: t(`ground.${value}`) })),
        },
        worded(visit, step),
      ];
    }
    case 'forward':
      return [
        {
          ...{ kind: 'radios', name: 'to', label: say('step.forward.to'), required: true },
          options: complaint.otherDoors.map((value) => ({ value, label: doorName(visit, value) })),
        },
        worded(visit, step),
      ];
    case 'answer':
      return [
        {
          ...{ kind: 'radios', name: 'outcome', label: say('step.answer.outcome'), required: true },
          options: complaintOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) })),
        },
        worded(visit, step),
      ];
    default:
      return [worded(visit, step)];
  }
}

type Form = { once: string; version: number };
type Taking = ReturnType<typeof checked>;

/** Takes a step with what was filled in. */
export function takeStep(site: Site, visit: Visit, step: ComplaintStep, command: object, form: Form): Taking {
  switch (step) {
    case 'acknowledge':
      return checked(OnComplaint, command, (data) => does(site, visit, acknowledgeComplaint, data, form));
    case 'admit':
      return checked(OnComplaint, command, (data) => does(site, visit, admitComplaint, data, form));
    case 'dismiss':
      return checked(DismissComplaint, command, (data) => does(site, visit, dismissComplaint, data, form));
    case 'forward':
      return checked(ForwardComplaint, command, (data) => passOn(site.house, askingOf(site, visit, form), data));
    case 'name-person':
      return checked(NamePerson, command, (data) => does(site, visit, namePerson, data, form));
    case 'share':
      return checked(ShareComplaint, command, (data) => does(site, visit, shareComplaint, data, form));
    case 'answer':
      return checked(AnswerComplaint, command, (data) => does(site, visit, answerComplaint, data, form));
    default: {
      const verb = {
        react: reactToComplaint,
        draft: draftAnswer,
        'return-draft': returnDraft,
        'take-over': takeOver,
        extend: extendComplaint,
      };
      return checked(Worded, command, (data) => does(site, visit, verb[step], data, form));
    }
  }
}
