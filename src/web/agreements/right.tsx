import { type Day, formatDay, formatDayLong } from '../../kernel/day.ts';
import type { ShownWorker } from '../../modules/agreements/index.ts';
import { nextSteps, offerItems, verdictSentence } from '../../modules/outplacement/index.ts';
import { text } from '../../texts/catalogue.ts';
import { outplacementPages } from '../../texts/outplacement-pages.ts';
import { CiteLink, Details, SummaryList, type SummaryRow } from '../kit/index.ts';
import { RightTerms } from '../right-terms.tsx';
import { inEuros } from '../services/shared.ts';
import type { Visit } from '../site.tsx';
import { type RightOf, rightOf, workerHref, workerWords } from './shared.tsx';
import { takeable } from './take.ts';

interface Drawn extends RightOf {
  visit: Visit;
}

function whatItGives({ visit: { language }, found }: Drawn): SummaryRow[] {
  const t = workerWords(language);
  const long = (on: Day) => formatDayLong(on, language);
  const { regime, hours, value, weeksDeducted, phases, endsOn } = found;
  const row = (label: string, content: SummaryRow['value'] | null): SummaryRow[] =>
    content === null ? [] : [{ label, value: content }];
  return [
    { label: t('regime'), value: t(`regime.${regime}`) },
    ...row(t('get.hours'), hours === null ? null : t('get.hours.value', { hours })),
    ...row(t('get.value'), value && hours !== null ? inEuros(Math.round(value.amount * 100), language) : null),
    ...row(t('get.weeks'), weeksDeducted === 0 ? null : t('get.weeks.value', { weeks: weeksDeducted })),
    ...(phases.length > 1 ? phases : []).flatMap((phase, at) =>
      row(
        t('get.phase', { number: at + 1, hours: phase.hours }),
        t('get.phase.value', { from: long(phase.from), until: long(phase.until) }),
      ),
    ),
    ...row(t('get.ends'), endsOn && long(endsOn)),
  ];
}

function Terms({ visit: { language, today }, found: { terms } }: Drawn) {
  const t = workerWords(language);
  if (terms.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">{t('terms')}</h3>
      <RightTerms {...{ language, terms, asOf: today }} labelOf={(key) => t(`term.${key}`)} />
    </>
  );
}

function Next({ visit: { language }, facts, found }: Drawn) {
  const t = workerWords(language);
  const { worker, employer } = nextSteps(facts, found);
  const by = (on: Day | null) => (on === null ? '' : `, ${t('next.by', { day: formatDay(on, language) })}`);
  return (
    <dl class="w-next">
      <dt class="govuk-heading-s">{t('next.employer')}</dt>
      <dd class="govuk-body">{`${t(`employer.${employer.step}`)}${by(employer.by)}`}</dd>
      <dt class="govuk-heading-s">{t('next.worker')}</dt>
      <dd class="govuk-body">{`${t(`worker.${worker.step}`)}${by(worker.by)}`}</dd>
    </dl>
  );
}

function Reads({ visit: { language }, found }: Drawn) {
  return (
    <Details summary={workerWords(language)('reads')}>
      <ul class="govuk-list govuk-list--bullet">
        {found.verdicts.map((said) => (
          <li key={said.code}>
            {verdictSentence(said, language)} <CiteLink cite={said.source} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Offer({ visit: { language } }: { visit: Visit }) {
  const t = text(outplacementPages, language);
  return (
    <Details summary={workerWords(language)('offer')}>
      <ul class="govuk-list govuk-list--bullet">
        {offerItems.map((item) => (
          <li key={item}>{t(`offer.${item}`)}</li>
        ))}
      </ul>
      <p class="govuk-body">
        <CiteLink cite="OPL-11/4" />
      </p>
    </Details>
  );
}

/** The right of a worker as it is today: what comes next for both, what it gives, every term with how it was counted (O-06). */
export function Right({ visit, worker }: { visit: Visit; worker: ShownWorker }) {
  const t = workerWords(visit.language);
  const right = rightOf(worker, visit.today);
  if (right === null) return <p class="govuk-body">{t('right.none')}</p>;
  const drawn = { visit, ...right };
  return (
    <section>
      <h2 class="govuk-heading-m">{t('right', { day: formatDayLong(visit.today, visit.language) })}</h2>
      <Next {...drawn} />
      <SummaryList rows={whatItGives(drawn)} />
      <Terms {...drawn} />
      <Reads {...drawn} />
      {right.found.hours === null ? null : <Offer visit={visit} />}
      <Take {...drawn} worker={worker} />
    </section>
  );
}

function Take({ visit, worker, facts, found }: Drawn & { worker: ShownWorker }) {
  const t = workerWords(visit.language);
  const { letters, hasDays } = takeable(visit, { facts, found });
  if (!hasDays && letters.length === 0) return null;
  const link = (path: string, label: string) => (
    <li key={path}>
      <a class="govuk-link" href={`${workerHref(worker)}/${path}`} download>
        {label}
      </a>
    </li>
  );
  return (
    <>
      <h3 class="govuk-heading-s">{t('take')}</h3>
      <ul class="govuk-list">
        {hasDays ? link('calendar', t('take.calendar')) : null}
        {letters.map((letter) => link(`letters/${letter}`, t(`take.${letter}`)))}
      </ul>
    </>
  );
}
