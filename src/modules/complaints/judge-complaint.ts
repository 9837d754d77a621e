import { z } from 'zod';
import { complaintDoors, type DismissalGround, dismissalGrounds } from '../../../schemes/index.ts';
import type { Ground } from '../../kernel/decision.ts';
import { idField } from '../fields.ts';
import { drafterOf, proposedGrounds } from './complaint-needs.ts';
import { factOf, OnComplaint, reasonsField, stepVerb } from './complaint-verb.ts';

/** Confirms to who complains that it came in (BD-receipt). */
export const acknowledgeComplaint = stepVerb<OnComplaint>({
  step: 'acknowledge',
  fact: 'acknowledged',
  tells: ['complaint-news'],
});

/** Declares it admissible, and settles who drafts the answer (S-06/reading-complaints). */
export const admitComplaint = stepVerb<OnComplaint>({
  step: 'admit',
  fact(asked) {
    const { door, topic } = asked.subject.complaint.state;
    return { ...factOf(asked, 'admitted'), drafter: drafterOf(door, topic, asked.subject.level) };
  },
  tells: ['complaint-news'],
});

/** Declares it not admissible, on grounds of this door and with reasons that say where to go instead. */
export const DismissComplaint = OnComplaint.extend({
  grounds: z.array(z.enum(dismissalGrounds)).min(1),
  text: reasonsField,
});
export type DismissComplaint = z.infer<typeof DismissComplaint>;

export const dismissComplaint = stepVerb<DismissComplaint>({
  step: 'dismiss',
  fact: (asked) => ({ ...factOf(asked, 'dismissed'), grounds: asked.command.grounds }),
  words: { field: 'reasons', of: ({ text }) => text },
  wrong({ subject, command }): Ground[] {
    const { state } = subject.complaint;
    const ofDoor: readonly DismissalGround[] = complaintDoors[state.door].grounds;
    const isOld = proposedGrounds(state).includes('facts-too-old');
    return command.grounds.flatMap((ground): Ground[] => {
      if (!ofDoor.includes(ground)) return [{ code: 'ground-not-here', source: 'BD-admissible', about: 'grounds' }];
      const isUntrue = ground === 'facts-too-old' && !isOld;
      return isUntrue ? [{ code: 'facts-not-too-old', source: 'BD-admissible', about: 'grounds' }] : [];
    });
  },
  tells: ['complaint-news'],
});

/** Says which person of the accused it is about: that person does not handle it (OURS-complaint-separation). */
export const NamePerson = OnComplaint.extend({ person: idField });
export type NamePerson = z.infer<typeof NamePerson>;

export const namePerson = stepVerb<NamePerson>({
  step: 'name-person',
  fact: (asked) => ({ ...factOf(asked, 'person-named'), person: asked.command.person }),
  person: ({ person }) => person,
  wrong: ({ subject }) =>
    subject.knowsPerson ? [] : [{ code: 'accused-unknown', source: 'OURS-complaint-separation', about: 'person' }],
  tells: [],
});
