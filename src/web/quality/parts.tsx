import type { Language } from '../../kernel/language.ts';
import type { QualityFact, QualityOf, ShownReview, Warning } from '../../modules/quality/index.ts';
import { CiteLink, DataTable, DateText, Details, Notice, SummaryList } from '../kit/index.ts';
import { type ComplaintQuarter, factWords, quartersOfComplaints, warningWords, words } from './shown.ts';

/** Facts as sentences. */
export function Facts({ facts, language }: { facts: readonly QualityFact[]; language: Language }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {facts.map((fact, at) => (
        <li key={`${at} ${fact.on}`}>{factWords(fact, language)}</li>
      ))}
    </ul>
  );
}

/** What asks for attention, each with its facts and its paragraph; or that nothing does. */
export function Warnings({ warnings, language }: { warnings: readonly Warning[]; language: Language }) {
  const t = words(language);
  if (warnings.length === 0)
    return (
      <Notice kind="success" title={t('warnings.none')}>
        {t('warnings.none.body')}
      </Notice>
    );
  return (
    <>
      {warnings.map(({ code, source, facts }) => (
        <Notice key={code} kind="warning" title={warningWords(code, language)}>
          {t('warning.why')} <CiteLink cite={source} />
          <Facts facts={facts} language={language} />
        </Notice>
      ))}
    </>
  );
}

const width = 320;
const height = 120;
const floor = 92;

/** Complaints per quarter as bars, those that were right darker; the same as a table behind. */
function ComplaintBars({ rows, language }: { rows: readonly ComplaintQuarter[]; language: Language }) {
  const t = words(language);
  const most = Math.max(...rows.map(({ count }) => count));
  const tall = (count: number) => (count / most) * (floor - 18);
  const step = (width - 20) / rows.length;
  const points = rows.map(({ label: quarter, count }) => t('complaints.point', { quarter, count })).join(', ');
  return (
    <svg class="w-trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('complaints.chart', { points })}>
      <line class="w-trend__grid" x1="10" x2={width - 10} y1={floor} y2={floor} />
      {rows.map(({ quarter, label, count, founded }, at) => {
        const x = 10 + at * step + step / 2;
        return (
          <g key={quarter}>
            <rect class="w-share__maybe" x={x - 14} y={floor - tall(count)} width="28" height={tall(count)} />
            <rect class="w-share__sure" x={x - 14} y={floor - tall(founded)} width="28" height={tall(founded)} />
            <text class="w-trend__text" x={x} y={floor - tall(count) - 5} text-anchor="middle">
              {count}
            </text>
            <text class="w-trend__text" x={x} y={height - 10} text-anchor="middle">
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The complaints that the organisation can know of, counted per quarter; drawn once there are quarters to compare. */
export function Complaints({ quality, language, isOwn }: { quality: QualityOf; language: Language; isOwn: boolean }) {
  const t = words(language);
  const rows = quartersOfComplaints(quality.facts, language);
  const number = (key: 'count' | 'founded' | 'other' | 'running' | 'late') => ({
    ...{ key, label: t(`complaints.${key}`), numeric: true, cell: (row: ComplaintQuarter) => row[key] },
  });
  return (
    <section>
      <h2 class="govuk-heading-m">{t('complaints.title')}</h2>
      {isOwn ? <p class="govuk-body">{t('complaints.own')}</p> : null}
      {quality.unknownComplaints > 0 ? (
        <p class="govuk-body">{t('complaints.unknown', { count: quality.unknownComplaints })}</p>
      ) : null}
      {rows.length === 0 && quality.unknownComplaints === 0 ? <p class="govuk-body">{t('complaints.none')}</p> : null}
      {rows.length === 0 ? null : (
        <figure class="w-figure">
          {rows.length > 1 ? <ComplaintBars rows={rows} language={language} /> : null}
          <DataTable<ComplaintQuarter>
            caption={t('complaints.title')}
            quietCaption
            rows={rows}
            keyOf={({ quarter }) => quarter}
            columns={[
              { key: 'quarter', label: t('complaints.quarter'), rowHeader: true, cell: ({ label }) => label },
              ...(['count', 'founded', 'other', 'running', 'late'] as const).map(number),
            ]}
          />
        </figure>
      )}
    </section>
  );
}

/** The reviews of an organisation, newest first, each with the facts of its day. */
export function Reviews({ reviews, language }: { reviews: readonly ShownReview[]; language: Language }) {
  const t = words(language);
  if (reviews.length === 0) return <p class="govuk-body">{t('reviews.none')}</p>;
  return (
    <>
      {reviews.map(({ id, state, body }) => {
        const told = state.warnings.map((code) => warningWords(code, language)).join('; ');
        return (
          <section key={id}>
            <h3 class="govuk-heading-s">
              <DateText on={state.reviewedOn} />
            </h3>
            <SummaryList
              rows={[
                { label: t('review.conclusion'), value: t(`conclusion.${state.conclusion}`) },
                { label: t('review.why'), value: <span class="w-prose w-typed">{body}</span> },
                { label: t('review.warnings'), value: told || t('review.warnings.none') },
                { label: t('review.next'), value: <DateText on={state.nextBy} /> },
              ]}
            />
            <Details summary={t('review.facts')}>
              {state.facts.length === 0 ? (
                <p class="govuk-body">{t('review.facts.none')}</p>
              ) : (
                <Facts facts={state.facts} language={language} />
              )}
            </Details>
          </section>
        );
      })}
    </>
  );
}

/** File checks that were decided, and what followed. */
export function Checks({ facts, language }: { facts: readonly QualityFact[]; language: Language }) {
  const t = words(language);
  const checks = facts.filter(({ kind }) => kind === 'check');
  return (
    <section>
      <h2 class="govuk-heading-m">{t('checks.title')}</h2>
      {checks.length === 0 ? (
        <p class="govuk-body">{t('checks.none')}</p>
      ) : (
        <Facts facts={checks} language={language} />
      )}
    </section>
  );
}

/** Final Q-checks of a federal service (S-08). */
export function QChecks({ facts, language }: { facts: readonly QualityFact[]; language: Language }) {
  const t = words(language);
  const finals = facts.filter(({ kind }) => kind === 'q-check');
  return (
    <section>
      <h2 class="govuk-heading-m">{t('qChecks.title')}</h2>
      <p class="govuk-body">{t(finals.length === 0 ? 'qChecks.none' : 'qChecks.level')}</p>
      {finals.length === 0 ? null : <Facts facts={finals} language={language} />}
    </section>
  );
}

type Cell = QualityOf['cells'][number];

/** Outcomes of employment cells, for CERTO alone (C-09). */
export function Cells({ cells, language }: { cells: readonly Cell[]; language: Language }) {
  const t = words(language);
  if (cells.length === 0) return null;
  const number = (key: 'guided' | 'atWork' | 'notAvailable' | 'other') => ({
    ...{ key, label: t(`cells.${key}`), numeric: true, cell: (row: Cell) => row[key] },
  });
  return (
    <section>
      <h2 class="govuk-heading-m">{t('cells.title')}</h2>
      <p class="govuk-body">{t('cells.only')}</p>
      <DataTable<Cell>
        caption={t('cells.title')}
        quietCaption
        rows={cells}
        keyOf={({ cellId }) => cellId}
        columns={[
          { key: 'company', label: t('cells.company'), rowHeader: true, cell: ({ company }) => company },
          { key: 'on', label: t('cells.on'), tight: true, cell: ({ countOn }) => <DateText on={countOn} /> },
          ...(['guided', 'atWork', 'notAvailable', 'other'] as const).map(number),
        ]}
      />
    </section>
  );
}
