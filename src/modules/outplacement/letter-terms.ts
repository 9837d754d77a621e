import type { LetterTerms, OutplacementRight } from '../../../schemes/index.ts';
import { type Day, latest } from '../../kernel/day.ts';
import { countTerm } from '../../kernel/term.ts';
import type { Dismissal, OutplacementEvent } from './facts.ts';
import { noticeStart } from './notice.ts';
import { contractEnd, type Regime } from './regime.ts';
import { dayOf, metOn, type RightTerm, type TermFacts, term } from './right-term.ts';

/** The letters of a regime; null where there are none. */
export function lettersOf(
  regime: Regime,
  { general, special }: OutplacementRight,
  { by }: Dismissal,
): LetterTerms | null {
  if (regime === 'general-indemnity') return general?.indemnity ?? null;
  if (regime === 'general-notice') return general?.notice ?? null;
  return regime === 'special' ? special[by] : null;
}

/** From when the offer counts: the start of notice in its own variant, else the end of the contract, or a later request. */
function offerFrom({ facts, regime, onRequestOnly, events }: TermFacts): Day | null {
  if (regime === 'general-notice') return noticeStart(facts.dismissal);
  const ended = contractEnd(facts.dismissal);
  if (!onRequestOnly || ended === null) return ended;
  const asked = events.find(({ kind }) => kind === 'requested')?.on;
  return asked === undefined ? null : latest(ended, asked);
}

/** The offer and what follows when it does not come (OPL-11/7, OPL-11/8, CAO82-terms). */
export function letterTerms(asked: TermFacts, letters: LetterTerms): RightTerm[] {
  const { events, facts } = asked;
  const { asOf } = facts;
  const from = offerFrom(asked);
  if (from === null) return [];
  const offeredOn = dayOf(events, 'offer');
  const jobOn = dayOf(events, 'job-notified');
  const isCalledOff = (until: Day) => jobOn !== null && jobOn <= until;
  const offer = countTerm(from, { span: letters.offer });
  const silence = countTerm(offer.endsOn, { span: letters.defaultNotice });
  const defaultOn = defaultNoticeOn(events, offer.endsOn, silence.endsOn);
  const found = [
    term(
      'offer-due',
      offer,
      letters.offer.source,
      metOn(asOf, offer.endsOn, { doneOn: offeredOn, isMoot: isCalledOff(offer.endsOn) }),
    ),
    term(
      'default-notice-until',
      silence,
      letters.defaultNotice.source,
      metOn(asOf, silence.endsOn, {
        doneOn: defaultOn,
        isMoot: (offeredOn !== null && offeredOn <= silence.endsOn) || isCalledOff(silence.endsOn),
      }),
    ),
  ];
  if (defaultOn === null) return found;
  const second = countTerm(defaultOn, { span: letters.secondOffer });
  const doneOn = dayOf(
    events.filter(({ on }) => on >= defaultOn),
    'offer',
  );
  return [
    ...found,
    term(
      'second-offer-due',
      second,
      letters.secondOffer.source,
      metOn(asOf, second.endsOn, { doneOn, isMoot: isCalledOff(second.endsOn) }),
    ),
  ];
}

/** The default notice that counts: the first after the term of offer is over, by its last day (OURS-outplacement-reading). */
export const defaultNoticeOn = (events: readonly OutplacementEvent[], offerDue: Day, until: Day): Day | null =>
  events.find(({ kind, on }) => kind === 'default-notice' && on > offerDue && on <= until)?.on ?? null;
