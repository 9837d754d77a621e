import type { Cite } from '../../../sources/index.ts';
import { addYears, type Day } from '../../kernel/day.ts';
import type { VerdictCode } from '../../texts/outplacement-right.ts';
import { cellNotice } from './cell.ts';
import type { EventKind } from './facts.ts';
import type { Found } from './found.ts';
import type { Missing } from './regime.ts';
import type { RightTerm, TermKey } from './right-term.ts';

/** A sentence about a right: its name, its paragraph, and what it is filled with. Days are days, not text. */
export interface SaidVerdict {
  code: VerdictCode;
  source: Cite;
  day?: Day;
  values?: Readonly<Record<string, number>>;
}

type Rule = (found: Found) => SaidVerdict[];

const when = (is: boolean, ...said: SaidVerdict[]): SaidVerdict[] => (is ? said : []);
const termOf = ({ terms }: Found, key: TermKey): RightTerm | undefined => terms.find((term) => term.key === key);
const isBroken = (found: Found, key: TermKey) => termOf(found, key)?.met === false;
const happened = ({ events }: Found, kind: EventKind) => events.some((event) => event.kind === kind);
const isGeneral = ({ regime }: Found) => regime === 'general-indemnity' || regime === 'general-notice';
const isSpared = ({ certificate }: Found) => certificate === 'in-time';

/** About one term: nothing when there is none. */
const about = (term: RightTerm | undefined, code: VerdictCode, values?: SaidVerdict['values']): SaidVerdict[] =>
  term ? [{ code, source: term.source, day: term.on, ...(values ? { values } : {}) }] : [];

const missingSource: Readonly<Record<Missing, Cite>> = {
  'too-young': 'OPL-13',
  'too-short-service': 'OPL-13',
  'public-sector': 'OPL-13',
  'pension-claimable': 'OPL-13',
  'not-available': 'OPL-13',
  'cell-public-sector': 'GP-31',
  'cell-not-in-service': 'GP-31',
  'older-law': 'OPL-13',
  'older-medical': 'OPL-18',
};

/** Whether there is a right, and which. */
const rightItself: Rule = (found) => {
  const { regime, programme, onRequestOnly, right, facts } = found;
  const values = { hours: programme.hours ?? 0 };
  if (isSpared(found)) return [{ code: 'spared-by-certificate', source: 'OPL-11/5-medical' }];
  switch (regime) {
    case 'general-indemnity':
    case 'general-notice':
      return [{ code: `right-${regime}`, source: 'OPL-11/1', values }];
    case 'special':
      return [{ code: onRequestOnly ? 'right-special-on-request' : 'right-special', source: 'OPL-13', values }];
    case 'cell':
      return [{ code: 'right-cell', source: 'GP-34', values }];
    case 'medical-force-majeure':
      return [{ code: 'right-medical', source: 'OPL-18', values }];
    case 'voluntary':
      return [{ code: 'right-voluntary', source: 'CAO51' }];
    case 'none':
      return facts.dismissal.ground === 'urgent-cause' || right?.medical?.kind !== 'fund'
        ? [{ code: 'none-urgent-cause', source: 'OPL-11/3' }]
        : [{ code: 'none-medical', source: 'RTW-fund', values: { pay: right.medical.pay } }];
  }
};

const whyNot: Rule = ({ missing }) => missing.map((code) => ({ code, source: missingSource[code] }));

/** What is deducted from an indemnity, and when it is due after all. */
const money: Rule = (found) => {
  const { regime, right, deducted, certificate, facts } = found;
  const rule = right?.general?.indemnity;
  if (regime !== 'general-indemnity' || !rule || isSpared(found)) return [];
  const values = { weeks: deducted };
  const isFree = rule.deduction.ifAccepted;
  return [
    ...when(isFree, { code: 'choice-until-2016', source: 'OPL-11/12' }),
    ...when(!isFree, { code: 'four-weeks-deducted', source: rule.deduction.source, values }),
    ...when(facts.worker.grossPayLastYear === null, { code: 'pay-unknown', source: rule.value.source }),
    ...when(certificate === 'too-late' && rule.medicalCertificate !== null, {
      ...{ code: 'certificate-too-late', source: 'OPL-11/5-medical' },
      values: { days: rule.medicalCertificate?.days ?? 0 },
    }),
    ...when(isBroken(found, 'second-offer-due'), { code: 'four-weeks-due', source: 'OPL-11/11', values }),
    ...when(isBroken(found, 'default-notice-until') && !isFree, {
      code: 'four-weeks-lost',
      source: 'OPL-11/7',
      values,
    }),
  ];
};

/** What became of the letters. */
const letters: Rule = (found) => {
  const offer = termOf(found, 'offer-due');
  const isEarly =
    offer !== undefined && found.events.some(({ kind, on }) => kind === 'default-notice' && on <= offer.on);
  return [
    ...when(found.onRequestOnly && !happened(found, 'requested'), { code: 'ask-first', source: 'OPL-13' }),
    ...when(isGeneral(found) && !isSpared(found), { code: 'letters-registered', source: 'OPL-11/10' }),
    ...(offer?.met === false ? about(offer, 'offer-late') : []),
    ...(isEarly && termOf(found, 'default-notice-until')?.met === null && !happened(found, 'offer')
      ? [{ code: 'default-too-early', source: 'OURS-outplacement-reading', day: offer.on } as const]
      : []),
    ...(isBroken(found, 'default-notice-until') && found.deducted === 0
      ? about(termOf(found, 'default-notice-until'), 'default-too-late')
      : []),
    ...when(found.regime === 'general-notice' && offer?.met === false, {
      code: 'no-money-sanction',
      source: 'OPL-11/8',
    }),
    ...(isBroken(found, 'answer-due')
      ? about(termOf(found, 'answer-due'), found.regime === 'medical-force-majeure' ? 'silence-lapses' : 'silence')
      : []),
  ];
};

const duties: Rule = (found) => [
  ...when(found.regime === 'special' || found.regime === 'cell', { code: 'must-follow', source: 'RVA-duty' }),
  ...when(isGeneral(found) && !isSpared(found), { code: 'need-not-follow', source: 'RVA-duty' }),
];

/** The way to the region. */
const claim: Rule = (found) => {
  const rule = found.right?.special.claim;
  const term = termOf(found, 'claim-until');
  if (!rule || !term) return [];
  if (term.met === true) return about(term, 'claim-in-time', { amount: rule.contribution + rule.costs });
  if (term.met === false) return about(term, 'claim-too-late');
  return isBroken(found, 'second-offer-due')
    ? about(term, 'claim-open', { amount: rule.contribution + rule.costs })
    : [];
};

/** Work that was found, lost, and the hours that are left. */
const work: Rule = (found) => {
  const { restartFound, programme, regime, facts, events } = found;
  const isLost = happened(found, 'job-lost');
  const over = programme.ends;
  const day = restartFound.restart === 'term-over' ? over?.endsOn : restartFound.until?.endsOn;
  return [
    ...when(programme.hours !== null && regime !== 'cell' && happened(found, 'job-notified') && !isLost, {
      ...{ code: 'interrupted', source: 'OPL-11/9' },
    }),
    ...(restartFound.restart === null
      ? []
      : [{ code: `restart-${restartFound.restart}`, source: 'OPL-11/9', ...(day ? { day } : {}) } as const]),
    ...when(regime === 'cell' && isLost, { code: 'cell-restart-unknown', source: 'GP-34' }),
    ...when(over !== null && facts.asOf > over.endsOn && (programme.hoursLeft ?? 0) > 0 && events.length > 0, {
      ...{ code: 'hours-lapsed', source: 'OPL-11/9' },
      values: { left: programme.hoursLeft ?? 0 },
    }),
  ];
};

/** What the cell changes about notice and pay. */
const cell: Rule = ({ regime, right, facts }) => {
  if (regime !== 'cell' || right === null) return [];
  const { indemnityMonths, isReplaced, endsBeforeMonths } = cellNotice(right, facts);
  const { notifiedOn, collectiveAnnouncedOn } = facts.dismissal;
  const isLate = collectiveAnnouncedOn !== null && notifiedOn > addYears(collectiveAnnouncedOn, 2);
  if (indemnityMonths === null) return when(isLate, { code: 'restructuring-period-unsure', source: 'GP-31' });
  const values = { months: indemnityMonths, before: endsBeforeMonths };
  return [
    { code: 'reemployment-indemnity', source: 'GP-36', values },
    { code: isReplaced ? 'cell-notice-replaced' : 'cell-notice-shortened', source: 'GP-37', values },
    ...when(isLate, { code: 'restructuring-period-unsure', source: 'GP-31' }),
  ];
};

/** What else to know, and what nobody is sure of. */
const besides: Rule = (found) => {
  const { right, facts, missing, regime } = found;
  const pension = facts.worker.pensionClaimableFrom;
  const ends = regime === 'special' && pension !== null;
  return [
    ...(isGeneral(found) && right?.employability && facts.dismissal.ground !== 'restructuring'
      ? [{ code: 'employability-measures', source: 'AOW-39ter', values: { worth: right.employability.worth } } as const]
      : []),
    ...when(isGeneral(found) && pension !== null && pension <= facts.asOf, {
      code: 'pension-unsure',
      source: 'OPL-11/3',
    }),
    ...(ends ? [{ code: 'pension-ends-right', source: 'OPL-13', day: pension } as const] : []),
    ...when(regime === 'special' || missing.includes('too-young') || missing.includes('too-short-service'), {
      ...{ code: 'sector-may-differ', source: 'OPL-13' },
    }),
  ];
};

const rules: readonly Rule[] = [rightItself, whyNot, money, letters, duties, claim, work, cell, besides];

/** What a right comes to, as sentences with their paragraphs: first whether there is one, last what is uncertain. */
export const verdictsOf = (found: Found): SaidVerdict[] => rules.flatMap((rule) => rule(found));
