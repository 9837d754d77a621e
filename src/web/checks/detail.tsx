import { checkMeasures, fileCheck2024 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import {
  type CheckedGuidance,
  DecideCheck,
  decideCheck,
  deliverFiles,
  findCheck,
  OnCheck,
  sendFindings,
  type WholeCheck,
  WithWords,
} from '../../modules/checks/index.ts';
import { type Correspondence, listCorrespondence } from '../../modules/correspondence.ts';
import { documentTypes } from '../../platform/documents/document-type.ts';
import { problem } from '../../platform/http/index.ts';
import { checked, Said } from '../certificate/shared.tsx';
import {
  DataTable,
  DateText,
  type Field,
  type FieldErrors,
  type FormValues,
  issueErrors,
  Notice,
  readForm,
  SummaryList,
  type SummaryRow,
  Warning,
} from '../kit/index.ts';
import { Letters } from '../letters/index.tsx';
import { type Answer, does, draw, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { type Filled, StepChoice } from '../step-choice.tsx';
import { CheckStatus, CitizenSaid, VerdictOn, words } from './shared.tsx';

/** The steps on the whole of a check, in the order in which they come. */
const steps = ['deliver', 'send', 'reply', 'decide'] as const;
type CheckStep = (typeof steps)[number];

/** A check with what was sent about it. */
export interface Found {
  one: WholeCheck;
  correspondence: readonly Correspondence[];
}

/** Where a check stands. */
export const hrefOf = ({ orgId, id }: Pick<WholeCheck, 'orgId' | 'id'>): string => `/checks/${orgId}/${id}`;

/** The check of the address, for who may see it. */
export async function foundCheck(site: Site, visit: Visit): Promise<Found> {
  const { database } = site.house;
  const { scope } = visit.req;
  const one = await findCheck(database, scope, visit.param('orgId'), visit.param('checkId'));
  if (!one) throw problem(404);
  const correspondence = await listCorrespondence({ database, scope }, one.orgId, [one.id]);
  return { one, correspondence: correspondence ?? [] };
}

/** What a step asks of who takes it. */
export function fieldsOf(visit: Visit, step: CheckStep): Field[] {
  const t = words(visit);
  const area = { kind: 'textarea', name: 'text', required: true, maxLength: 4000 } as const;
  switch (step) {
    case 'deliver':
      return [{ ...area, label: t('do.deliver'), hint: t('do.deliver.hint') }];
    case 'send':
      return [];
    case 'reply':
      return [
        { ...area, label: t('do.reply'), hint: t('do.reply.hint') },
        { kind: 'file', name: 'file', label: t('do.reply.file'), accept: documentTypes, megabytes: 20 },
      ];
    case 'decide':
      return [
        {
          ...{ kind: 'radios', name: 'measure', label: t('do.measure'), required: true },
          options: checkMeasures.map((value) => ({ value, label: t(`measure.${value}`) })),
        },
        { ...area, label: t('do.grounds'), hint: t('do.grounds.hint') },
      ];
  }
}

function Facts({ visit, one }: { visit: Visit; one: WholeCheck }) {
  const t = words(visit);
  const { state, status, checkers } = one;
  const rows: (SummaryRow | false)[] = [
    { label: t('status'), value: <CheckStatus visit={visit} status={status} /> },
    { label: t('opened'), value: <DateText on={state.openedOn} /> },
    state.sentOn === null && { label: t('files-by'), value: <DateText on={state.filesBy} /> },
    checkers.length > 0 && { label: t('checkers'), value: checkers.join(', ') },
    state.sentOn !== null && { label: t('sent-on'), value: <DateText on={state.sentOn} /> },
    state.replyBy !== null && { label: t('reply-by'), value: <DateText on={state.replyBy} /> },
    state.decidedOn !== null && { label: t('decided-on'), value: <DateText on={state.decidedOn} /> },
    state.measure !== null && { label: t('measure'), value: t(`measure.${state.measure}`) },
    {
      label: t('sample'),
      value: (
        <a class="govuk-link" href={`/draws/${state.drawId}`}>
          {t('sample.see')}
        </a>
      ),
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

function Files({ visit, one }: { visit: Visit; one: WholeCheck }) {
  const t = words(visit);
  const day = (on: CheckedGuidance['guidance']['startsOn']) => formatDay(on, visit.language);
  return (
    <>
      <DataTable<CheckedGuidance>
        caption={t('files')}
        rows={one.guidances}
        keyOf={({ guidanceId }) => guidanceId}
        columns={[
          {
            key: 'code',
            label: t('code'),
            rowHeader: true,
            tight: true,
            cell: ({ guidanceId, guidance }) => (
              <a class="govuk-link" href={`${hrefOf(one)}/files/${guidanceId}`}>
                {guidance.code}
              </a>
            ),
          },
          { key: 'coach', label: t('coach'), cell: ({ coach }) => coach },
          {
            key: 'days',
            label: t('days'),
            cell: ({ guidance: { startsOn, endedOn } }) =>
              t('days.value', { from: day(startsOn), until: day(endedOn ?? startsOn) }),
          },
          { key: 'citizen', label: t('citizen'), cell: (file) => <CitizenSaid visit={visit} {...file} /> },
          {
            key: 'verdict',
            label: t('verdict'),
            cell: ({ verdict }) => <VerdictOn visit={visit} verdict={verdict} />,
          },
        ]}
      />
      <p class="govuk-body">{t('verdict.why')}</p>
    </>
  );
}

function ReplyFiles({ visit, one }: { visit: Visit; one: WholeCheck }) {
  const t = words(visit);
  if (one.files.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{t('reply.files')}</h2>
      <ul class="govuk-list">
        {one.files.map(({ id, fileName }) => (
          <li key={id}>
            <a class="govuk-link" href={`${hrefOf(one)}/documents/${id}`}>
              {fileName}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const told = ['delivery', 'reply', 'grounds'] as const;

function Spoken({ visit, one }: { visit: Visit; one: WholeCheck }) {
  const t = words(visit);
  return (
    <>
      {told.flatMap((field) =>
        one.words
          .filter((said) => said.field === field)
          .map((said) => <Said key={field} visit={visit} title={t(`words.${field}`)} words={said} />),
      )}
    </>
  );
}

const labelOf = ({ language }: Visit, step: CheckStep): string =>
  fileCheck2024.steps.find((row) => row.do === step)?.label[language] ?? step;

/** Draws a check; with what was filled in when a step comes back. */
export function drawOne(
  site: Site,
  visit: Visit,
  { one, correspondence }: Found,
  filled: Filled<CheckStep> | null,
): string {
  const t = words(visit);
  const open = steps.filter((step) => one.steps.includes(step));
  const reader = visit.actor.role === 'office-manager' ? 'own' : 'body';
  return draw(
    site,
    visit,
    {
      ...{ title: t('one.title'), caption: one.organisation, wide: true, current: '/checks' },
      errors: filled?.errors ?? null,
      banner: visit.query('told') === 'done' ? <Notice kind="success" title={t('told.done')} /> : undefined,
      backLink: { href: '/checks', label: t('back.list') },
      children: (
        <>
          <p class="govuk-body">{t(`next.${one.status}.${reader}`)}</p>
          <Facts visit={visit} one={one} />
          <Files visit={visit} one={one} />
          <Spoken visit={visit} one={one} />
          <ReplyFiles visit={visit} one={one} />
          {open.length > 0 ? (
            <>
              <h2 class="govuk-heading-m">{t('steps')}</h2>
              <StepChoice<CheckStep>
                visit={visit}
                href={hrefOf(one)}
                open={open}
                labelOf={(step) => labelOf(visit, step)}
                fieldsOf={(step) => fieldsOf(visit, step)}
                filled={filled}
                before={(step) => (step === 'send' ? <Warning>{t('do.send.sure')}</Warning> : null)}
                back={t('back')}
              />
            </>
          ) : null}
          <Letters language={visit.language} orgId={one.orgId} correspondence={correspondence} />
        </>
      ),
    },
    filled ? 422 : 200,
  );
}

/** One check, with its files, its words and what its reader can do. */
export async function onePage(site: Site, visit: Visit): Promise<Answer> {
  return drawOne(site, visit, await foundCheck(site, visit), null);
}

/** Takes the step whose button was pressed; a reply, with its document, comes by another way. */
export async function act(site: Site, visit: Visit): Promise<Answer> {
  const found = await foundCheck(site, visit);
  const step = (['deliver', 'send', 'decide'] as const).find((name) => name === visit.body('do'));
  if (!step) throw problem(400);
  const fields = fieldsOf(visit, step);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors, kept: FormValues = values) =>
    drawOne(site, visit, found, { step, values: kept, errors: wrong });
  if (errors) return again(errors);
  const { orgId, id: checkId } = found.one;
  const command = { ...input, orgId, checkId };
  const form = { once: visit.body('once') };
  const take = {
    deliver: () => checked(WithWords, command, (data) => does(site, visit, deliverFiles, data, form)),
    send: () => checked(OnCheck, command, (data) => does(site, visit, sendFindings, data, form)),
    decide: () => checked(DecideCheck, command, (data) => does(site, visit, decideCheck, data, form)),
  };
  const outcome = await take[step]();
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok ? goTo(visit, `${hrefOf(found.one)}?told=done`) : again(errorsOf(visit, outcome, {}));
}
