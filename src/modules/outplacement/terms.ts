import type { OutplacementRight } from '../../../schemes/index.ts';
import type { Cite } from '../../../sources/index.ts';
import { countTerm, type Suspension, type TermSpan } from '../../kernel/term.ts';
import { newJobs, type OutplacementEvent } from './facts.ts';
import { defaultNoticeOn, lettersOf, letterTerms } from './letter-terms.ts';
import { contractEnd } from './regime.ts';
import { isLostSoon } from './restart.ts';
import { dayOf, metOn, type RightTerm, type TermFacts, term } from './right-term.ts';

/** The answer to the offer that was made last. */
function answerTerm({ events, facts }: TermFacts, span: TermSpan): RightTerm[] {
  const offeredOn = events.findLast(({ kind }) => kind === 'offer')?.on;
  if (offeredOn === undefined) return [];
  const answer = countTerm(offeredOn, { span });
  const since = events.filter(({ on }) => on >= offeredOn);
  const isMoot = dayOf(since, 'job-notified', 'programme-started') !== null;
  const doneOn = dayOf(since, 'offer-accepted', 'offer-refused');
  return [term('answer-due', answer, span.source, metOn(facts.asOf, answer.endsOn, { doneOn, isMoot }))];
}

/** The last day of the programme: kept when all hours were given, broken when hours are left and nobody took a job. */
function programmeTerm({ programme, events, facts }: TermFacts): RightTerm[] {
  const { ends, hoursLeft } = programme;
  const source = ends?.ledger.flatMap((entry) => (entry.code === 'counted' ? [entry.source] : []))[0];
  if (ends === null || source === undefined) return [];
  const isMoot = dayOf(events, 'job-notified', 'job-started') !== null;
  const doneOn = hoursLeft === 0 ? (events.findLast(({ kind }) => kind === 'hours')?.on ?? null) : null;
  return [term('programme-until', ends, source, metOn(facts.asOf, ends.endsOn, { doneOn, isMoot }))];
}

/** Asking to restart, and the offer that then is due if none was made before (OPL-11/9). */
function restartTerms({ right, restart, events, facts, regime }: TermFacts): RightTerm[] {
  const { until, askedOn } = restart;
  if (until === null) return [];
  const { askWithin, offer } = right.restart;
  const asking = term('restart-until', until, askWithin.source, metOn(facts.asOf, until.endsOn, { doneOn: askedOn }));
  const wasOffered = askedOn !== null && events.some(({ kind, on }) => kind === 'offer' && on < askedOn);
  if (askedOn === null || wasOffered || restart.restart !== 'allowed' || regime === 'medical-force-majeure')
    return [asking];
  const due = countTerm(askedOn, { span: offer });
  const doneOn = dayOf(
    events.filter(({ on }) => on >= askedOn),
    'offer',
  );
  return [asking, term('restart-offer-due', due, offer.source, metOn(facts.asOf, due.endsOn, { doneOn }))];
}

/** Jobs that were lost soon: while they lasted, the term of the claim did not run. */
const suspensionsOf = (right: OutplacementRight, events: readonly OutplacementEvent[], source: Cite): Suspension[] =>
  newJobs(events).flatMap((job) =>
    isLostSoon(right, job) && job.lostOn !== null ? [{ from: job.startedOn, endsOn: job.lostOn, source }] : [],
  );

/** The claim to the region after a default notice to which no offer came (VL-contribution). */
function claimTerm({ right, regime, events, facts }: TermFacts, letters: RightTerm[]): RightTerm[] {
  const { claim } = right.special;
  const [due, until] = [
    letters.find(({ key }) => key === 'offer-due'),
    letters.find(({ key }) => key === 'default-notice-until'),
  ];
  const defaultOn = due && until ? defaultNoticeOn(events, due.on, until.on) : null;
  if (regime !== 'special' || claim === null || defaultOn === null) return [];
  const counted = countTerm(
    defaultOn,
    { span: claim.term },
    { suspensions: suspensionsOf(right, events, claim.source) },
  );
  const doneOn = dayOf(
    events.filter(({ on }) => on >= defaultOn),
    'vdab-claim',
  );
  const isMoot = letters.some(({ key, met }) => key === 'second-offer-due' && met === true);
  return [term('claim-until', counted, claim.source, metOn(facts.asOf, counted.endsOn, { doneOn, isMoot }))];
}

/** The terms of a regime that gives guidance. Nothing is due where a certificate spares the worker. */
export function guidanceTerms(asked: TermFacts): RightTerm[] {
  const { regime, right, facts, programme, events } = asked;
  if (programme.hours === null) return [];
  const medical = right.medical;
  if (regime === 'medical-force-majeure' && medical?.kind === 'guidance') {
    const ended = contractEnd(facts.dismissal) ?? facts.dismissal.notifiedOn;
    const offer = countTerm(ended, { span: medical.offer });
    const met = metOn(facts.asOf, offer.endsOn, { doneOn: dayOf(events, 'offer') });
    const doctor = programme.startedOn === null ? [] : [countTerm(programme.startedOn, { span: medical.doctor })];
    return [
      term('offer-due', offer, medical.offer.source, met),
      ...answerTerm(asked, medical.answer),
      ...doctor.map((one) => term('doctor-informed-until', one, medical.doctor.source, { met: null, isMoot: false })),
      ...programmeTerm(asked),
      ...restartTerms(asked),
    ];
  }
  const letters = lettersOf(regime, right, facts.dismissal);
  if (letters === null) return programmeTerm(asked);
  const found = letterTerms(asked, letters);
  return [
    ...found,
    ...answerTerm(asked, letters.answer),
    ...programmeTerm(asked),
    ...restartTerms(asked),
    ...claimTerm(asked, found),
  ];
}
