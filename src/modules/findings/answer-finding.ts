import { stepVerb } from './finding-verb.ts';

/** The office answers a finding: what happened, and what it does about it. It may answer again within the term. */
export const explainFinding = stepVerb({
  step: 'explain',
  did: 'explained',
  field: 'answer',
  tells: 'finding-answered',
});

/** The body extends the term once, with reasons. */
export const extendFinding = stepVerb({ step: 'extend', did: 'extended', field: 'reasons', tells: 'finding-changed' });

/** The body confirms that the facts hold again; before they do, that is refused. */
export const confirmMended = stepVerb({
  step: 'confirm-mended',
  did: 'mended',
  field: 'reasons',
  tells: 'finding-changed',
});

/** A decider closes a finding without consequence, with reasons. */
export const closeFinding = stepVerb({ step: 'close', did: 'closed', field: 'reasons', tells: 'finding-changed' });
