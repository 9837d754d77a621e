import type { FastifyRequest } from 'fastify';
import { type Day, formatDayLong } from '../../kernel/day.ts';
import {
  type Assessment,
  assess,
  nextSteps,
  type RightFacts,
  verdictSentence,
} from '../../modules/outplacement/index.ts';
import { CiteLink, DateText, type FormValues, Notice, SummaryList, type SummaryRow } from '../kit/index.ts';
import { RightTerms } from '../right-terms.tsx';
import { drawPublic, type Site } from '../site.tsx';
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

function Terms({ req, facts, found }: Drawn) {
  const t = words(req);
  if (found.terms.length === 0) return <p class="govuk-body">{t('terms.none')}</p>;
  return (
    <RightTerms
      {...{ language: req.language, terms: found.terms, asOf: facts.asOf }}
      labelOf={(key) => t(`term.${key}`)}
    />
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
