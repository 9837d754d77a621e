import type { Share, ShownResult } from '../../modules/surveys/index.ts';
import { DataTable, Details } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import {
  intervalWords,
  type Line,
  overallOf,
  pageWords,
  quartersOf,
  shareWords,
  shortQuarter,
  valueWords,
} from './shown.ts';

const at = (share: number) => Math.round(share * 1000) / 10;

/** A share as a bar with its interval; what is not exact is hatched up to where it can be. */
function Bar({ share: { least, most, interval } }: { share: Share }) {
  return (
    <svg class="w-share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="w-share__ground" x="0" y="2" width="100" height="6" />
      <rect class="w-share__maybe" x="0" y="2" width={at(most)} height="6" />
      <rect class="w-share__sure" x="0" y="2" width={at(least)} height="6" />
      <rect
        class="w-share__spread"
        x={at(interval.from)}
        y="4.5"
        width={at(interval.until - interval.from)}
        height="1"
      />
    </svg>
  );
}

/** The answers to each question: words and a bar, and the same figures as a table behind. */
export function QuestionChart({ visit, result, lines }: { visit: Visit; result: ShownResult; lines: readonly Line[] }) {
  const { language } = visit;
  const t = pageWords(language);
  const quarters = quartersOf(result, language);
  return (
    <figure class="w-figure">
      <ul class="w-shares">
        {lines.map(({ question, share }) => (
          <li key={question.id}>
            <span class="w-shares__label">{question.label[language]}</span>
            <strong class="w-shares__value">{shareWords(share, language)}</strong>
            <Bar share={share} />
          </li>
        ))}
      </ul>
      <Details summary={t('table.show')}>
        <DataTable<Line>
          caption={t('table.questions', { quarters })}
          rows={lines}
          keyOf={({ question }) => question.id}
          columns={[
            {
              key: 'question',
              label: t('question'),
              rowHeader: true,
              cell: ({ question }) => question.label[language],
            },
            {
              key: 'value',
              label: t('favourable'),
              cell: ({ figure, answers }) => valueWords(figure, answers, language),
            },
            { key: 'share', label: t('share'), tight: true, cell: ({ share }) => shareWords(share, language) },
            { key: 'interval', label: t('interval'), tight: true, cell: ({ share }) => intervalWords(share, language) },
          ]}
        />
      </Details>
    </figure>
  );
}

const width = 320;
const height = 150;
const floor = 120;
const top = 10;
const y = (share: number) => floor - share * (floor - top);

interface Point {
  result: ShownResult;
  line: Line;
  x: number;
  /** The middle of what it can be. */
  y: number;
}

function pointsOf(results: readonly ShownResult[]): Point[] {
  const shown = results.slice(-6).flatMap((result) => {
    const line = overallOf(result);
    return line ? [{ result, line }] : [];
  });
  const step = shown.length > 1 ? (width - 90) / (shown.length - 1) : 0;
  return shown.map(({ result, line }, place) => ({
    ...{ result, line, x: 55 + place * step },
    y: y((line.share.least + line.share.most) / 2),
  }));
}

/** The dots of the quarters, each with its interval, and a line between them. */
function TrendLine({ visit, points, label }: { visit: Visit; points: readonly Point[]; label: string }) {
  return (
    <svg class="w-trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line class="w-trend__grid" x1="36" x2={width - 6} y1={y(share)} y2={y(share)} />
          <text class="w-trend__text" x="32" y={y(share) + 4} text-anchor="end">{`${share * 100} %`}</text>
        </g>
      ))}
      <polyline class="w-trend__line" points={points.map((one) => `${one.x},${one.y}`).join(' ')} />
      {points.map(({ result, line: { share }, x, y: middle }) => (
        <g key={result.id}>
          <line class="w-trend__spread" x1={x} x2={x} y1={y(share.interval.from)} y2={y(share.interval.until)} />
          <circle class="w-trend__dot" cx={x} cy={middle} r="4" />
          <text class="w-trend__text" x={x} y={height - 12} text-anchor="middle">
            {shortQuarter(result, visit.language)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** How satisfaction as a whole developed, from one published result to the next; nothing when there is only one. */
export function TrendChart({ visit, results }: { visit: Visit; results: readonly ShownResult[] }) {
  const { language } = visit;
  const t = pageWords(language);
  const points = pointsOf(results);
  const [first] = points;
  if (!first || points.length < 2) return null;
  const question = first.line.question.label[language];
  const told = points.map(({ result, line }) =>
    t('trend.point', { period: quartersOf(result, language), share: shareWords(line.share, language) }),
  );
  return (
    <figure class="w-figure">
      <h3 class="govuk-heading-s">{t('trend')}</h3>
      <p class="govuk-body">{question}</p>
      <TrendLine visit={visit} points={points} label={t('trend.label', { question, points: told.join(', ') })} />
      <Details summary={t('table.show')}>
        <DataTable<Point>
          caption={t('table.trend', { question })}
          rows={points}
          keyOf={({ result }) => result.id}
          columns={[
            { key: 'period', label: t('period'), rowHeader: true, cell: ({ result }) => quartersOf(result, language) },
            { key: 'answers', label: t('answers'), numeric: true, cell: ({ line }) => line.answers },
            { key: 'share', label: t('share'), tight: true, cell: ({ line }) => shareWords(line.share, language) },
            {
              key: 'interval',
              label: t('interval'),
              tight: true,
              cell: ({ line }) => intervalWords(line.share, language),
            },
          ]}
        />
      </Details>
    </figure>
  );
}
