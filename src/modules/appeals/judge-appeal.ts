import { type OnAppeal, type Reasoned, stepVerb } from './appeal-verb.ts';

/** The body confirms receipt of an appeal that came in time; it goes to who decides. */
export const admitAppeal = stepVerb<OnAppeal>({ step: 'admit', did: 'admitted', tells: 'appeal-admitted' });

/** A late appeal is admitted all the same, with reasons. */
export const excuseAppeal = stepVerb<Reasoned>({
  step: 'excuse',
  did: 'excused',
  tells: 'appeal-admitted',
  reasons: ({ reasons }) => reasons,
});

/** A late appeal is not admissible. */
export const dismissAppeal = stepVerb<Reasoned>({
  step: 'dismiss',
  did: 'dismissed',
  tells: 'appeal-settled',
  reasons: ({ reasons }) => reasons,
});

/** Who lodged an appeal withdraws it; the decision stands, and is not contested again. */
export const retractAppeal = stepVerb<OnAppeal>({ step: 'retract', did: 'retracted', tells: 'appeal-settled' });
