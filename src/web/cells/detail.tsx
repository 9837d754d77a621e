import { employmentCell2014 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import { formatEnterpriseNumber } from '../../kernel/enterprise-number.ts';
import { findCell, type ShownCell, type ShownFigures } from '../../modules/cells/index.ts';
import { problem } from '../../platform/http/index.ts';
import { Said } from '../certificate/shared.tsx';
import { DateText, Details, Notice, SummaryList, type SummaryRow } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { type Filled, StepChoice } from '../step-choice.tsx';
import { ofGuided, StatusTag, words } from './shared.tsx';
import { type CellStep, cellSteps, fieldsOf } from './step-fields.ts';

/** The cell at the address; 404 when it is not the visitor's to see. */
export async function cellAt(site: Site, visit: Visit): Promise<ShownCell> {
  const found = await findCell(site.house.database, visit.req.scope, visit.param('orgId'), visit.param('cellId'));
  if (!found) throw problem(404);
  return found;
}

function Facts({ visit, cell: { state, status, office } }: { visit: Visit; cell: ShownCell }) {
  const { language } = visit;
  const t = words(language);
  const how = state.channel === null ? '' : t('delivered-how', { channel: state.channel });
  const rows: (SummaryRow | false)[] = [
    { label: t('status'), value: <StatusTag language={language} status={status} /> },
    { label: t('office'), value: office },
    { label: t('company-number'), value: formatEnterpriseNumber(state.companyNumber) },
    { label: t('started-on'), value: <DateText on={state.startedOn} /> },
    { label: t('count-on'), value: <DateText on={state.countOn} /> },
    { label: t('deliver-by'), value: <DateText on={state.deliverBy} /> },
    state.deliveredOn !== null && {
      label: t('delivered-on'),
      value: (
        <>
          <DateText on={state.deliveredOn} />, {how}
        </>
      ),
    },
    state.closedOn !== null && { label: t('closed-on'), value: <DateText on={state.closedOn} /> },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

const Counted = ({ visit, figures }: { visit: Visit; figures: ShownFigures }) => {
  const { language } = visit;
  const t = words(language);
  return (
    <SummaryList
      rows={[
        { label: t('guided'), value: String(figures.guided) },
        { label: t('at-work'), value: ofGuided(figures.atWork, figures, language) },
        { label: t('not-available'), value: ofGuided(figures.notAvailable, figures, language) },
        { label: t('other'), value: ofGuided(figures.other, figures, language) },
      ]}
    />
  );
};

/** What was counted, the newest first; there is nothing to draw for who is not of the body. */
function Figures({ visit, cell: { figures } }: { visit: Visit; cell: ShownCell }) {
  const t = words(visit.language);
  const [newest, ...earlier] = figures;
  if (!newest) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{t('figures.title')}</h2>
      <Counted visit={visit} figures={newest} />
      {earlier.length > 0 ? (
        <Details summary={t('figures.earlier')}>
          {earlier.map((one) => (
            <Counted key={one.version} visit={visit} figures={one} />
          ))}
        </Details>
      ) : null}
    </section>
  );
}

function next({ today, actor, language }: Visit, { status, state: { countOn } }: ShownCell): string {
  const t = words(language);
  if (status === 'open') return today < countOn ? t('next.open', { day: formatDay(countOn, language) }) : t('next.due');
  return status === 'delivered' && actor.role === 'office-manager' ? t('next.delivered.office') : t(`next.${status}`);
}

/** What is said before the form of a step: of which day the count is, and who reads it. */
const before = ({ language, actor }: Visit, { state }: ShownCell, step: CellStep) =>
  step === 'deliver' || step === 'enter' ? (
    <>
      <p class="govuk-body">{words(language)('figures.intro', { day: formatDay(state.countOn, language) })}</p>
      {actor.role === 'office-manager' ? <p class="govuk-body">{words(language)('figures.once')}</p> : null}
    </>
  ) : null;

const told = ['registered', 'done', 'delivered'] as const;

/** A cell as its page shows it, with what was wrong with the step that somebody tried. */
export function drawCell(site: Site, visit: Visit, cell: ShownCell, filled: Filled<CellStep> | null): string {
  const { language } = visit;
  const t = words(language);
  const open = cellSteps.filter((step) => cell.steps.includes(step));
  const done = told.find((one) => one === visit.query('told'));
  const parts = {
    ...{ title: cell.company, caption: t('title'), current: '/employment-cells', errors: filled?.errors ?? null },
    banner: done ? <Notice kind="success" title={t(`told.${done}`)} /> : undefined,
    backLink: { href: '/employment-cells', label: t('title') },
    children: (
      <>
        <p class="govuk-body">{next(visit, cell)}</p>
        <Facts visit={visit} cell={cell} />
        <Figures visit={visit} cell={cell} />
        {cell.words.map((one) => (
          <Said key={one.version} visit={visit} title={t('asked')} words={one} />
        ))}
        {open.length > 0 ? (
          <>
            <h2 class="govuk-heading-m">{t('steps')}</h2>
            <StepChoice<CellStep>
              visit={visit}
              href={`/employment-cells/${cell.orgId}/${cell.id}`}
              open={open}
              labelOf={(step) => employmentCell2014.steps.find((row) => row.do === step)?.label[language] ?? step}
              fieldsOf={(step) => fieldsOf(visit, step)}
              filled={filled}
              grave={['close']}
              before={(step) => before(visit, cell, step)}
              back={t('back')}
            />
          </>
        ) : null}
      </>
    ),
  };
  return draw(site, visit, parts, filled ? 422 : 200);
}

/** The page of a cell. */
export const cellPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawCell(site, visit, await cellAt(site, visit), null);
