import { z } from 'zod';
import { complaintOutcomes } from '../../../schemes/index.ts';
import { textField } from '../fields.ts';
import type { ComplaintState } from './complaint.ts';
import { bindAnswerReminder } from './complaint-mails.ts';
import { factOf, OnComplaint, reasonsField, stepVerb, type Worded } from './complaint-verb.ts';

const text = ({ text: body }: { text: string }) => body;

/** Shares it with the accused. Without consent they read a summary, and neither the words nor the name. */
export const ShareComplaint = OnComplaint.extend({ text: textField(8000).default('') });
export type ShareComplaint = z.infer<typeof ShareComplaint>;

export const shareComplaint = stepVerb<ShareComplaint>({
  step: 'share',
  fact: 'shared',
  words: { field: 'summary', of: text },
  wrong: ({ subject, command }) =>
    command.text === '' && !subject.complaint.state.consents
      ? [{ code: 'summary-missing', source: 'OURS-complaint-privacy', about: 'text' }]
      : [],
  tells: ['complaint-shared'],
});

/** What the accused says of it. */
export const reactToComplaint = stepVerb<Worded>({
  step: 'react',
  fact: 'reacted',
  words: { field: 'reaction', of: text },
  tells: ['complaint-told'],
});

/** More time, once, with the reason that who complains reads (OURS-complaint-terms). */
export const extendComplaint = stepVerb<Worded>({
  step: 'extend',
  fact: 'extended',
  words: { field: 'reasons', of: text },
  tells: ['complaint-news'],
  beside: ({ command: { orgId, complaintId }, after }) => [
    bindAnswerReminder(orgId, complaintId, after<ComplaintState>('complaint', complaintId)),
  ],
});

/** The organisation's draft of the answer, for DG R&O (S-05). */
export const draftAnswer = stepVerb<Worded>({
  step: 'draft',
  fact: 'drafted',
  words: { field: 'draft', of: text },
  tells: ['complaint-told'],
});

/** Sends a draft back, with what it lacks. */
export const returnDraft = stepVerb<Worded>({
  step: 'return-draft',
  fact: 'returned',
  words: { field: 'return', of: text },
  tells: ['complaint-shared'],
});

/** DG R&O drafts the answer itself, with the reason. */
export const takeOver = stepVerb<Worded>({
  step: 'take-over',
  fact: 'taken-over',
  words: { field: 'return', of: text },
  tells: ['complaint-shared'],
});

/** The answer, with what it says of the complaint (BD-term, S-06). */
export const AnswerComplaint = OnComplaint.extend({ outcome: z.enum(complaintOutcomes), text: reasonsField });
export type AnswerComplaint = z.infer<typeof AnswerComplaint>;

export const answerComplaint = stepVerb<AnswerComplaint>({
  step: 'answer',
  fact: (asked) => ({ ...factOf(asked, 'answered'), outcome: asked.command.outcome }),
  words: { field: 'answer', of: text },
  tells: ['complaint-news', 'complaint-shared'],
});
