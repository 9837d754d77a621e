import { draw2024 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import { firstDayOf, lastDayOf, quarterAfter, quarterOf } from '../../kernel/quarter.ts';
import {
  closeDraw,
  listDraws,
  OnDraw,
  PrepareDraw,
  prepareDraw,
  revealDraw,
  type ShownDraw,
  stepsOf,
} from '../../modules/draws/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { DrawStatusTag, periodOf } from '../draws/index.tsx';
import { CsrfInput, DataTable, EmptyState, type Field, type FieldErrors, readForm } from '../kit/index.ts';
import { does, errorsOf, type Site, type Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** The draws of a service's selections, the newest first, with what comes next of each. */
export async function drawsOf(site: Site, visit: Visit, orgId: string): Promise<(ShownDraw & { steps: string[] })[]> {
  const all = await listDraws(site.house.database, visit.today);
  return all
    .filter((one) => one.orgId === orgId && one.state.subject === 'selections')
    .map((one) => ({ ...one, steps: stepsOf(visit.req.scope, one) }));
}

const steps = ['close', 'reveal'] as const;
type DrawStep = (typeof steps)[number];

const labelOf = (step: DrawStep, visit: Visit) =>
  draw2024.steps.find((row) => row.do === step)?.label[visit.language] ?? step;

/** The form behind one button: the step that comes next. */
function NextStep({ visit, one, href }: { visit: Visit; one: ShownDraw & { steps: string[] }; href: string }) {
  const step = steps.find((name) => one.steps.includes(name));
  if (!step) return <>–</>;
  return (
    <form method="post" action={href}>
      <CsrfInput />
      <input type="hidden" name="drawId" value={one.id} />
      <button type="submit" class="w-link-button" name="do" value={step}>
        {labelOf(step, visit)}
        <span class="govuk-visually-hidden">
          {' '}
          {words(visit.language)('draw.of', { period: periodOf(one.state, visit.language) })}
        </span>
      </button>
    </form>
  );
}

/** A draw with the steps that are open to its reader. */
type Listed = ShownDraw & { steps: string[] };

/** Samples of a service's selections; every one is public. What comes next has a column once anything does. */
export function Draws({ visit, rows, href }: { visit: Visit; rows: readonly Listed[]; href: string }) {
  const { language } = visit;
  const t = words(language);
  return (
    <>
      <h2 class="govuk-heading-m">{t('draws.title')}</h2>
      <p class="govuk-body">{t('draws.public')}</p>
      <DataTable<Listed>
        caption={t('draws.title')}
        quietCaption
        rows={rows}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('draws.none')} />}
        columns={[
          {
            key: 'period',
            label: t('period'),
            rowHeader: true,
            cell: ({ id, state }) => (
              <a class="govuk-link" href={`/draws/${id}`}>
                {periodOf(state, language)}
              </a>
            ),
          },
          { key: 'size', label: t('draw.size'), numeric: true, cell: ({ state }) => state.size },
          {
            key: 'status',
            label: t('status'),
            cell: ({ state }) => <DrawStatusTag status={state.status} language={language} />,
          },
          ...(rows.some(({ steps: open }) => steps.some((step) => open.includes(step)))
            ? [
                {
                  key: 'next',
                  label: t('draw.next'),
                  cell: (one: Listed) => <NextStep visit={visit} one={one} href={href} />,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

/** The quarters from which can be drawn: this one, which can be prepared, and seven before it. */
export function drawFields({ today, language }: Visit): Field[] {
  const t = words(language);
  const quarters = Array.from({ length: 8 }, (_, ago) => quarterAfter(quarterOf(today), -ago));
  return [
    {
      ...{ kind: 'select', name: 'quarter', label: t('draw.quarter'), required: true },
      options: quarters.map((quarter) => ({
        value: quarter,
        label: `${t('draw.quarter.value', { count: quarter.slice(6), year: quarter.slice(0, 4) })} (${formatDay(firstDayOf(quarter), language)} – ${formatDay(lastDayOf(quarter), language)})`,
      })),
    },
    {
      ...{ kind: 'text', name: 'size', label: t('draw.size'), inputMode: 'numeric', width: 3 },
      ...{ required: true, maxLength: 3 },
    },
    { kind: 'hidden', name: 'once' },
  ];
}

/** Prepares a draw, closes its list or makes it; null when it was done. */
export async function takeDrawStep(site: Site, visit: Visit, orgId: string): Promise<FieldErrors | null> {
  const done = (outcome: Outcome) => (outcome.ok ? null : errorsOf(visit, outcome, {}));
  const step = steps.find((name) => name === visit.body('do'));
  if (step) {
    const on = OnDraw.safeParse({ orgId, drawId: visit.body('drawId') });
    if (!on.success) throw problem(400);
    return done(
      step === 'close' ? await does(site, visit, closeDraw, on.data) : await does(site, visit, revealDraw, on.data),
    );
  }
  const { input, errors } = readForm(drawFields(visit), visit.req.body, visit.language);
  if (errors) return errors;
  const quarter = String(input.quarter);
  const period = { fromOn: firstDayOf(quarter), endsOn: lastDayOf(quarter), subject: 'selections' };
  const command = PrepareDraw.safeParse({ orgId, id: newId(), ...period, size: Number(input.size) });
  if (!command.success) return { size: words(visit.language)('draw.size.wrong') };
  return done(await does(site, visit, prepareDraw, command.data, { once: visit.body('once') }));
}
