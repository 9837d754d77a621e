import { z } from 'zod';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import type { Fact } from '../../platform/record.ts';
import { labelFields, wrongLabel } from '../certificates/index.ts';
import { dayField, textField } from '../fields.ts';
import { bindWords, factOf, happens, OnApplication, stepVerb } from './application-verb.ts';

const written = textField(8000).refine((text) => text !== '', 'text-missing');

/** Shows since when the centre guides, for how many hours, and by which assignments (V-02). */
export const ShowExperience = OnApplication.extend({
  since: dayField,
  hours: z.coerce.number().int().min(0).max(1_000_000),
  text: written,
});
export type ShowExperience = z.infer<typeof ShowExperience>;

const inFuture = (about: string): Ground => ({ code: 'date-in-future', source: 'OURS-input', about });

/** Shows the experience of the centre (V-02); whether it is enough is a need of filing. */
export const showExperience = stepVerb<ShowExperience>({
  name: 'application.show-experience',
  step: 'show-experience',
  facts: ({ command, today }) =>
    unless<Fact>(command.since > today ? [inFuture('since')] : [], () =>
      happens(command, { did: 'experience-shown', on: today, since: command.since, hours: command.hours }),
    ),
  also: (taken) => [bindWords(taken, 'experience', taken.command.text)],
});

/** Sets something out in words (V-03). */
export const SetOut = OnApplication.extend({ text: written });
export type SetOut = z.infer<typeof SetOut>;

/** Sets out the vision of the offer with the voucher (V-03). */
export const setOutVision = stepVerb<SetOut>({
  name: 'application.set-out-vision',
  step: 'set-out-vision',
  facts: ({ command, today }) => happens(command, { did: 'vision-set-out', on: today }),
  also: (taken) => [bindWords(taken, 'vision', taken.command.text)],
});

/** Sets out how the centre directs and coaches its career coaches (V-03). */
export const setOutCoaching = stepVerb<SetOut>({
  name: 'application.set-out-coaching',
  step: 'set-out-coaching',
  facts: ({ command, today }) => happens(command, { did: 'coaching-set-out', on: today }),
  also: (taken) => [bindWords(taken, 'coaching', taken.command.text)],
});

/** Names the quality certificate of the centre (V-04). */
export const NameLabel = OnApplication.extend(labelFields);
export type NameLabel = z.infer<typeof NameLabel>;

/** Names the quality certificate (V-04), with its days; that it is valid is a need of filing and of the decision. */
export const nameLabel = stepVerb<NameLabel>({
  name: 'application.name-label',
  step: 'name-label',
  facts({ command, today }) {
    const { code, number, fromOn, endsOn } = command;
    return unless<Fact>(wrongLabel(command), () =>
      accept<Fact>(factOf(command, { did: 'label-named', on: today, label: { code, number, fromOn, endsOn } })),
    );
  },
});
