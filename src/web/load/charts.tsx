import type { Language } from '../../kernel/language.ts';
import type { MonthOfLoad, OfficeLoad } from '../../modules/load/index.ts';
import { hoursOf, monthOf, words } from './shown.ts';

const [width, height, floor] = [360, 150, 122];

/** Confirmed and sold minutes per month beside each other; the table beside it says the same. */
export function MonthBars({ rows, language }: { rows: readonly MonthOfLoad[]; language: Language }) {
  const t = words(language);
  const most = Math.max(1, ...rows.flatMap(({ delivered, sold }) => [delivered, sold]));
  const tall = (minutes: number) => (minutes / most) * (floor - 22);
  const step = (width - 20) / rows.length;
  const points = rows
    .map(({ month, delivered }) =>
      t('hours.point', { month: monthOf(month, language), hours: hoursOf(delivered, language) }),
    )
    .join(', ');
  return (
    <svg class="w-trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('hours.chart', { points })}>
      <rect class="w-share__sure" x="10" y="2" width="9" height="9" />
      <text class="w-trend__text" x="23" y="11">
        {t('hours.delivered')}
      </text>
      <rect class="w-share__maybe" x="110" y="2" width="9" height="9" />
      <text class="w-trend__text" x="123" y="11">
        {t('hours.sold')}
      </text>
      <line class="w-trend__grid" x1="10" x2={width - 10} y1={floor} y2={floor} />
      {rows.map(({ month, delivered, sold }, at) => {
        const x = 10 + at * step + step / 2;
        return (
          <g key={month}>
            <rect class="w-share__sure" x={x - 11} y={floor - tall(delivered)} width="10" height={tall(delivered)} />
            <rect class="w-share__maybe" x={x + 1} y={floor - tall(sold)} width="10" height={tall(sold)} />
            <text class="w-trend__text" x={x} y={height - 12} text-anchor="middle">
              {monthOf(month, language, 'narrow')}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A share as a bar in a row of its own; what it is stands beside it. */
export const ShareBar = ({ share }: { share: number }) => (
  <svg class="w-share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="w-share__ground" x="0" y="2" width="100" height="6" />
    <rect class="w-share__sure" x="0" y="2" width={Math.min(100, Math.round(share * 100))} height="6" />
  </svg>
);

/** Running programmes per consultant: a bar for each, against the most. */
export function PeopleBars({ rows, language }: { rows: OfficeLoad['consultants']; language: Language }) {
  const t = words(language);
  const most = Math.max(1, ...rows.map(({ running }) => running));
  return (
    <ul class="w-shares" aria-label={t('people.running')}>
      {rows.map(({ personId, name, running }) => (
        <li key={personId}>
          <span class="w-shares__label">{name}</span>
          <strong class="w-shares__value">{running}</strong>
          <ShareBar share={running / most} />
        </li>
      ))}
    </ul>
  );
}
