import { qCheck2024 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import { type CheckWords, criteriaFor, findSelection, type ShownSelection } from '../../modules/q-checks/index.ts';
import { problem } from '../../platform/http/index.ts';
import { Said } from '../certificate/shared.tsx';
import { CiteLink, DataTable, DateText, SummaryList, type SummaryRow } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { type Filled, StepChoice } from '../step-choice.tsx';
import { listHref, StatusTag, scoreText, selectionHref, Told, words } from './shared.tsx';
import { type CheckStep, checkSteps, fieldsOf, valuesOf } from './step-fields.ts';

/** The selection at the address; 404 when it is not the visitor's to see. */
export async function selectionAt(site: Site, visit: Visit): Promise<ShownSelection> {
  const { database } = site.house;
  const found = await findSelection(database, visit.req.scope, visit.param('orgId'), visit.param('selectionId'));
  if (!found) throw problem(404);
  return found;
}

function Facts({ visit, one }: { visit: Visit; one: ShownSelection }) {
  const { language } = visit;
  const t = words(language);
  const { service, personName, selection, status, check } = one;
  const state = check?.state;
  const rows: (SummaryRow | false)[] = [
    { label: t('status'), value: <StatusTag language={language} status={status} /> },
    { label: t('service'), value: service },
    { label: t('person'), value: personName },
    { label: t('closed'), value: <DateText on={selection.closedOn} /> },
    state !== undefined && { label: t('score'), value: scoreText(one, language) },
    state !== undefined && { label: t('judged-on'), value: <DateText on={state.judgedOn} /> },
    state !== undefined && status !== 'final' && { label: t('answer-by'), value: <DateText on={state.answerBy} /> },
    state?.finishedOn != null && { label: t('finished-on'), value: <DateText on={state.finishedOn} /> },
    state?.correctedOn != null && { label: t('corrected-on'), value: <DateText on={state.correctedOn} /> },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

interface Line {
  label: string;
  weight: number;
  source: Parameters<typeof CiteLink>[0]['cite'];
  verdict: string;
  remark: CheckWords | undefined;
}

/** The newest remark on a criterion: that of the judgement that stands. */
const remarkOn = ({ words: said }: ShownSelection, criterion: string) =>
  said.findLast((one) => one.field === 'remark' && one.criterion === criterion);

function Judgement({ visit, one }: { visit: Visit; one: ShownSelection }) {
  const { language } = visit;
  const t = words(language);
  const state = one.check?.state;
  if (!state) return null;
  const rows = criteriaFor({ check: state, selection: one.selection }).criteria.map(
    ({ id, label, weight, source }): Line => {
      const verdict = state.verdicts.find(({ criterion }) => criterion === id)?.verdict ?? 'not-applicable';
      const isShort = verdict === 'partly' || verdict === 'not-met';
      return {
        ...{ label: label[language], weight, source, verdict: t(`verdict.${verdict}`) },
        remark: isShort ? remarkOn(one, id) : undefined,
      };
    },
  );
  return (
    <DataTable<Line>
      caption={t('judgement.title')}
      rows={rows}
      keyOf={({ label }) => label}
      columns={[
        { key: 'criterion', label: t('criterion'), rowHeader: true, cell: ({ label }) => label },
        { key: 'weight', label: t('weight'), numeric: true, cell: ({ weight }) => weight },
        { key: 'verdict', label: t('verdict'), cell: ({ verdict }) => verdict },
        { key: 'remark', label: t('remark'), cell: ({ remark }) => remark?.body ?? '–' },
        { key: 'source', label: t('paragraph.of'), tight: true, cell: ({ source }) => <CiteLink cite={source} /> },
      ]}
    />
  );
}

function next({ language }: Visit, { status, isDrawn, check }: ShownSelection): string {
  const t = words(language);
  if (status === 'new') return t(isDrawn ? 'next.new.drawn' : 'next.new');
  return t(`next.${status}`, { day: check ? formatDay(check.state.answerBy, language) : '' });
}

const labelOf = (step: CheckStep, { language }: Visit) =>
  qCheck2024.steps.find((row) => row.do === step)?.label[language] ?? step;

/** What the visitor can do. The form of a correction is long, and seldom wanted: it is asked for first. */
function Steps({ visit, one, filled }: { visit: Visit; one: ShownSelection; filled: Filled<CheckStep> | null }) {
  const t = words(visit.language);
  const open = checkSteps.filter((step) => one.steps.includes(step));
  if (open.length === 0) return null;
  const isAsked = !open.includes('correct') || filled !== null || visit.query('step') === 'correct';
  return (
    <>
      <h2 class="govuk-heading-m">{t('steps')}</h2>
      {isAsked ? (
        <StepChoice<CheckStep>
          visit={visit}
          href={selectionHref(one)}
          open={open}
          labelOf={(step) => labelOf(step, visit)}
          fieldsOf={(step) => fieldsOf(visit, one, step)}
          {...(filled ? {} : { valuesOf: () => valuesOf(one) })}
          filled={filled}
          back={t('back')}
        />
      ) : (
        <p class="govuk-body">
          <a class="govuk-link" href={`${selectionHref(one)}?step=correct#step`}>
            {labelOf('correct', visit)}
          </a>
        </p>
      )}
    </>
  );
}

/** A selection with its check as its page shows it, with what was wrong with the step that somebody tried. */
export function drawSelection(site: Site, visit: Visit, one: ShownSelection, filled: Filled<CheckStep> | null): string {
  const { language } = visit;
  const t = words(language);
  const parts = {
    ...{ title: one.selection.code, caption: one.service, wide: true, errors: filled?.errors ?? null },
    current: visit.actor.role === 'office-manager' ? '/q-checks' : '/',
    banner: <Told visit={visit} />,
    backLink: { href: listHref(visit, one.orgId), label: t('back') },
    children: (
      <>
        <p class="govuk-body">{next(visit, one)}</p>
        <Facts visit={visit} one={one} />
        <Judgement visit={visit} one={one} />
        {one.words.map((said) =>
          said.field === 'remark' ? null : (
            <Said key={`${said.version} ${said.field}`} visit={visit} title={t(said.field)} words={said} />
          ),
        )}
        <Steps visit={visit} one={one} filled={filled} />
      </>
    ),
  };
  return draw(site, visit, parts, filled ? 422 : 200);
}

/** The page of a selection. */
export const selectionPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawSelection(site, visit, await selectionAt(site, visit), null);
