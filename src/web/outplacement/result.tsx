import type { FastifyRequest } from 'fastify';
import { type Day, formatDayLong } from '../../kernel/day.ts';
import {
  type Assessment,
  assess,
  nextSteps,
  type RightFacts,
  type RightTerm,
  verdictSentence,
} from '../../modules/outplacement/index.ts';
import { CiteLink, DateText, type FormValues, Notice, SummaryList, type SummaryRow, Tag } from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { TermLedger } from '../term-ledger.tsx';
import { words } from './fields.ts';
import { OfferCheck, type SaidOffer } from './offer.tsx';
import { Onward } from './onward.tsx';

/** What a result is drawn from. */
interface Drawn {
  req: FastifyRequest;
  facts: RightFacts;
  found: Assessment;
}

const inEuros = (amount: number, req: FastifyRequest) =>
  new Intl.NumberFormat(req.language === 'en' ? 'en-GB' : `${req.language}-BE`, {
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(amount);

function whatOneGets({ req, found }: Drawn): SummaryRow[] {
  const t = words(req);
  const { hours, value, weeksDeducted, noticeStartsOn, hoursLeft, endsOn, phases } = found;
  const day = (on: Day) => <DateText on={on} long />;
  const row = (label: string, content: SummaryRow['value'] | null): SummaryRow[] =>
    content === null ? [] : [{ label, value: content }];
  return [
    ...row(t('get.hours'), hours === null ? null : t('get.hours.value', { hours })),
    ...row(t('get.value'), value && hours !== null ? t('get.euros', { amount: inEuros(value.amount, req) }) : null),
    ...row(t('get.weeks'), weeksDeducted === 0 ? null : t('get.weeks.value', { weeks: weeksDeducted })),
    ...row(t('get.notice'), noticeStartsOn && day(noticeStartsOn)),
    ...(phases.length > 1 ? phases : []).flatMap((phase, at) =>
      row(
        t('get.phase', { number: at + 1, hours: phase.hours }),
        t('get.phase.value', {
          from: formatDayLong(phase.from, req.language),
          until: formatDayLong(phase.until, req.language),
        }),
      ),
    ),
    ...row(t('get.left'), hoursLeft === null ? null : t('get.hours.value', { hours: hoursLeft })),
    ...row(t('get.ends'), endsOn && day(endsOn)),
  ];
}

/** A status in words: done, too late, open, or of no matter any more. */
function Met({ req, term, asOf }: { req: FastifyRequest; term: RightTerm; asOf: Day }) {
  const t = words(req);
  if (term.met !== null) return <Tag label={t(`met.${term.met}`)} tone={term.met ? 'green' : 'red'} />;
  if (term.isMoot) return <Tag label={t('met.moot')} tone="grey" />;
  return asOf > term.on ? <Tag label={t('met.over')} tone="grey" /> : <Tag label={t('met.null')} tone="blue" />;
}

function Terms({ req, facts, found }: Drawn) {
  const t = words(req);
  if (found.terms.length === 0) return <p class="govuk-body">{t('terms.none')}</p>;
  return (
    <ul class="govuk-list w-terms">
      {[...found.terms]
        .sort((a, b) => (a.on < b.on ? -1 : 1))
        .map((term) => (
          <li key={term.key}>
            <p class="govuk-body w-terms__what">
              <strong>
                <DateText on={term.on} long />
              </strong>{' '}
              <Met req={req} term={term} asOf={facts.asOf} />
              <br />
              {t(`term.${term.key}`)}
            </p>
            <TermLedger visit={req} term={{ firstDay: term.on, endsOn: term.on, ledger: term.ledger }} />
          </li>
        ))}
    </ul>
  );
}

function Next({ req, facts, found }: Drawn) {
  const t = words(req);
  const { worker, employer } = nextSteps(facts, found);
  const by = (on: Day | null) => ({ day: on === null ? '' : formatDayLong(on, req.language) });
  return (
    <dl class="w-next">
      <dt class="govuk-heading-s">{t('next.you')}</dt>
      <dd class="govuk-body">{t(`worker.${worker.step}`, by(worker.by))}</dd>
      <dt class="govuk-heading-s">{t('next.employer')}</dt>
      <dd class="govuk-body">{t(`employer.${employer.step}`, by(employer.by))}</dd>
    </dl>
  );
}

function GoodToKnow({ req, found }: Drawn) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {found.verdicts.slice(1).map((said) => (
        <li key={said.code}>
          {verdictSentence(said, req.language)} <CiteLink cite={said.source} />
        </li>
      ))}
    </ul>
  );
}

function Lead({ req, found }: Drawn) {
  const [said] = found.verdicts;
  return said ? (
    <Notice kind={found.hours === null ? 'important' : 'success'} title={verdictSentence(said, req.language)}>
      <CiteLink cite={said.source} />
    </Notice>
  ) : null;
}

/** The page with the answer: what one gets, what to do, by when, and how sure that is. */
export function resultPage(
  site: Site,
  req: FastifyRequest,
  { facts, values, said }: { facts: RightFacts; values: FormValues; said: SaidOffer },
): string {
  const t = words(req);
  const drawn = { req, facts, found: assess(facts) };
  const rows = whatOneGets(drawn);
  const hasOffer = drawn.found.hours !== null;
  return drawPublic(site, req, {
    title: t('result'),
    path: '/outplacement',
    carries: { ...values, ...(said ? { said: [...said], do: 'offer' } : {}) },
    banner: <Lead {...drawn} />,
    children: (
      <>
        <p class="govuk-body">{t('result.asOf', { day: formatDayLong(facts.asOf, req.language) })}</p>
        <h2 class="govuk-heading-m">{t('next')}</h2>
        <Next {...drawn} />
        {rows.length > 0 ? (
          <>
            <h2 class="govuk-heading-m">{t('get')}</h2>
            <SummaryList rows={rows} />
          </>
        ) : null}
        {hasOffer || drawn.found.terms.length > 0 ? (
          <>
            <h2 class="govuk-heading-m">{t('terms')}</h2>
            <Terms {...drawn} />
          </>
        ) : null}
        {drawn.found.verdicts.length > 1 ? (
          <>
            <h2 class="govuk-heading-m">{t('know')}</h2>
            <GoodToKnow {...drawn} />
          </>
        ) : null}
        {hasOffer ? <OfferCheck req={req} values={values} said={said} /> : null}
        <Onward {...drawn} values={values} />
      </>
    ),
  });
}
