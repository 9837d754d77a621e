import { formatDay } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import {
  type PhaseBudget,
  type ProgrammeState,
  phaseBudgets,
  type ShownPart,
  wholeBudget,
} from '../../modules/programmes/index.ts';
import { type Column, DataTable } from '../kit/index.ts';
import { duration, words } from './shared.tsx';

const parts = ['confirmed', 'waiting', 'different', 'planned'] as const;

/** The minutes of a programme by phase, as they stand. */
export const budgetsOf = (state: ProgrammeState, shown: readonly Pick<ShownPart, 'attendance'>[]): PhaseBudget[] =>
  phaseBudgets(
    state.phases,
    shown.map(({ attendance }) => attendance.state),
  );

/** One phase as a bar of what became of its minutes; what the colours say stands in its name and in the table. */
function PhaseBar({ phase, at, language }: { phase: PhaseBudget; at: number; language: Language }) {
  const t = words(language);
  const whole = Math.max(phase.budget, phase.budget - phase.left, 1);
  const said = Object.fromEntries([...parts, 'left' as const].map((part) => [part, duration(phase[part], language)]));
  let x = 0;
  return (
    <svg
      class="w-budget__bar"
      viewBox="0 0 1000 14"
      preserveAspectRatio="none"
      role="img"
      aria-label={t('budget.bar', { number: at + 1, due: duration(phase.budget, language), ...said })}
    >
      <rect class="w-share__ground" x="0" y="0" width="1000" height="14" />
      {parts.map((part) => {
        const width = Math.round((phase[part] / whole) * 1000);
        const rect = <rect key={part} class={`w-budget__${part}`} x={x} y="0" width={width} height="14" />;
        x += width;
        return rect;
      })}
    </svg>
  );
}

interface Line extends PhaseBudget {
  name: string;
  until: string;
}

/** The budget of a programme: a bar for each phase, and the same in figures. */
export function Budget({
  state,
  shown,
  language,
}: {
  state: ProgrammeState;
  shown: readonly Pick<ShownPart, 'attendance'>[];
  language: Language;
}) {
  const t = words(language);
  const budgets = budgetsOf(state, shown);
  const lines: Line[] = budgets.map((one, at) => ({
    ...one,
    name: t('phase', { number: at + 1 }),
    until: formatDay(state.phases[at]?.until ?? state.endsOn, language),
  }));
  const total: Line[] = lines.length > 1 ? [{ ...wholeBudget(budgets), name: t('budget.total'), until: '' }] : [];
  const figure = (key: keyof PhaseBudget, label: string): Column<Line> => ({
    ...{ key, label, numeric: true, tight: true },
    cell: (line) => duration(line[key], language),
  });
  return (
    <figure class="w-figure w-budget">
      <ul class="w-budget__phases">
        {budgets.map((phase, at) => (
          <li key={state.phases[at]?.from}>
            <span class="w-budget__name">{t('phase', { number: at + 1 })}</span>
            <PhaseBar phase={phase} at={at} language={language} />
          </li>
        ))}
      </ul>
      <ul class="w-budget__legend" aria-hidden="true">
        {parts.map((part) => (
          <li key={part} class={`w-budget__key w-budget__key--${part}`}>
            {t(`budget.${part}`)}
          </li>
        ))}
      </ul>
      <DataTable<Line>
        caption={t('budget')}
        quietCaption
        rows={[...lines, ...total]}
        keyOf={({ name }) => name}
        columns={[
          { key: 'phase', label: t('budget.phase'), rowHeader: true, cell: ({ name }) => name },
          { key: 'until', label: t('budget.until'), tight: true, cell: ({ until }) => until },
          figure('budget', t('budget.due')),
          ...parts.map((part) => figure(part, t(`budget.${part}`))),
          figure('left', t('budget.left')),
        ]}
      />
    </figure>
  );
}
