import { attestationDraft2018 } from '../../../schemes/index.ts';
import { add, addDays, type Day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import type { LiveAttestation } from '../live-attestation.ts';
import { closesOn } from './access.ts';

/** First and last day of the guidance, both included. */
export interface Guided {
  startsOn: Day;
  endsOn: Day;
}

const { startsWithin, lastsAtMost } = attestationDraft2018.terms;

/**
 * What is wrong with the days of an attestation: the last before the first, a start more than twelve months ahead,
 * longer than two years (OURS-draft), or an access that is over already (M-01/reading-access).
 * Worked examples, on 2026-03-02: a start on 2027-03-02 is in time, on 2027-03-03 too far; from 2026-03-01 the last
 * day may be 2028-02-29, the day before two years have passed, and not 2028-03-01.
 */
export function wrongDays({ startsOn, endsOn }: Guided, today: Day): Ground[] {
  if (endsOn < startsOn) return [{ code: 'ends-before-start', source: 'OURS-input', about: 'endsOn' }];
  const wrong: Ground[] = [];
  if (startsOn > add(today, startsWithin))
    wrong.push({ code: 'start-too-far', source: 'OURS-draft', about: 'startsOn' });
  if (endsOn >= add(startsOn, lastsAtMost))
    wrong.push({ code: 'lasts-too-long', source: 'OURS-draft', about: 'endsOn' });
  if (closesOn(endsOn) < today) wrong.push({ code: 'access-over', source: 'M-01/reading-access', about: 'endsOn' });
  return wrong;
}

/**
 * What is wrong with an extension (M-13): it follows an attestation of the same office that was not withdrawn, ends
 * later, and leaves no day between. Worked example: after one to 2019-11-21 it may begin on 2019-11-22 at the latest,
 * and ends on 2019-11-22 at the earliest.
 */
export function wrongExtension(before: LiveAttestation | null, { startsOn, endsOn }: Guided): Ground[] {
  if (before === null) return [{ code: 'extension-unknown', source: 'M-13', about: 'follows' }];
  if (before.withdrawnOn !== null) return [{ code: 'extension-of-withdrawn', source: 'M-13', about: 'follows' }];
  const wrong: Ground[] = [];
  if (endsOn <= before.endsOn) wrong.push({ code: 'extension-ends-too-early', source: 'M-13', about: 'endsOn' });
  if (startsOn > addDays(before.endsOn, 1))
    wrong.push({ code: 'extension-leaves-gap', source: 'M-13', about: 'startsOn' });
  return wrong;
}

/** What is wrong with the days on a signed paper: signed and received in this order, and not in the future. */
export function wrongPaper({ signedOn, receivedOn }: { signedOn: Day; receivedOn: Day }, today: Day): Ground[] {
  const wrong: Ground[] = [];
  if (signedOn > today) wrong.push({ code: 'date-in-future', source: 'OURS-input', about: 'signedOn' });
  if (receivedOn > today) wrong.push({ code: 'date-in-future', source: 'OURS-input', about: 'receivedOn' });
  if (receivedOn < signedOn) wrong.push({ code: 'received-before-signed', source: 'OURS-input', about: 'receivedOn' });
  return wrong;
}
