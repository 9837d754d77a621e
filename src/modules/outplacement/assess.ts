import type { OutplacementRight } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { eventsUpTo, type RightFacts } from './facts.ts';
import type { Found } from './found.ts';
import { rightOn } from './law.ts';
import { fundTerms, measureTerms } from './money-terms.ts';
import { noticeStart } from './notice.ts';
import { type Phase, programmeOf } from './programme.ts';
import { contractEnd, type Regime, regimeOf } from './regime.ts';
import { type Restart, restartOf } from './restart.ts';
import type { RightTerm } from './right-term.ts';
import { guidanceTerms } from './terms.ts';
import { type SaidVerdict, verdictsOf } from './verdicts.ts';
import { certificateOf, type PackageValue, packageValue, weeksDeducted } from './worth.ts';

/** What the right to outplacement comes to on a day. */
export interface Assessment {
  regime: Regime;
  onRequestOnly: boolean;
  hours: number | null;
  value: PackageValue | null;
  weeksDeducted: 4 | 0;
  noticeStartsOn: Day | null;
  phases: Phase[];
  hoursLeft: number | null;
  endsOn: Day | null;
  restart: Restart | null;
  terms: RightTerm[];
  verdicts: SaidVerdict[];
}

/** The law that holds: of the day of the dismissal, and for medical force majeure of the day on which the contract ended. */
export const lawFor = ({ dismissal }: RightFacts): OutplacementRight | null =>
  rightOn(
    dismissal.ground === 'medical-force-majeure'
      ? (contractEnd(dismissal) ?? dismissal.notifiedOn)
      : dismissal.notifiedOn,
  );

function termsOf(found: Omit<Found, 'terms'>): RightTerm[] {
  const { facts, regime, right, onRequestOnly, events, programme, restartFound: restart } = found;
  if (right === null) return [];
  if (regime === 'none' && facts.dismissal.ground === 'medical-force-majeure')
    return fundTerms(right, contractEnd(facts.dismissal) ?? facts.dismissal.notifiedOn);
  const guidance = guidanceTerms({ facts, regime, onRequestOnly, right, events, programme, restart });
  return [...guidance, ...measureTerms(regime, right, facts)];
}

/**
 * The right to outplacement on a day: regime, hours, worth, phases, terms and what follows from what happened, all from facts
 * that do not contradict each other (`contradictions`). Facts after the day are not looked at. Pure: the same facts give the
 * same answer. Worked example (indemnity of 36 weeks on 2025-03-14, asked on 2025-04-01, nothing heard): general regime, 60
 * hours, four weeks deducted; the offer was due on 2025-03-29 and is late; the default notice can go until 2025-12-27.
 */
export function assess(facts: RightFacts): Assessment {
  const found = regimeOf(facts);
  const { regime, onRequestOnly } = found;
  const right = lawFor(facts);
  const events = eventsUpTo(facts);
  const certificate = certificateOf(regime, right, facts);
  const spared = { isSpared: certificate === 'in-time', events };
  const programme = programmeOf(regime, right, facts, spared);
  const restartFound = restartOf(regime, right, { asOf: facts.asOf, events, programme });
  const deducted = weeksDeducted(regime, right, spared);
  const all = { ...found, facts, right, events, certificate, programme, restartFound, deducted };
  const terms = termsOf(all);
  return {
    regime,
    onRequestOnly,
    hours: programme.hours,
    value: packageValue(regime, right, facts),
    weeksDeducted: deducted,
    noticeStartsOn: noticeStart(facts.dismissal),
    phases: programme.phases,
    hoursLeft: programme.hoursLeft,
    endsOn: programme.ends?.endsOn ?? null,
    restart: restartFound.restart,
    terms,
    verdicts: verdictsOf({ ...all, terms }),
  };
}
