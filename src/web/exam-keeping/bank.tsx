import { examTopics } from '../../../schemes/index.ts';
import {
  type BankQuestion,
  letters,
  listBank,
  markDue,
  OnQuestion,
  type QuestionVersion,
  retireQuestion,
} from '../../modules/exams/index.ts';
import { problem } from '../../platform/http/index.ts';
import { StatusTag, Told, words } from '../exams/shared.tsx';
import {
  ActionButton,
  ButtonLink,
  DataTable,
  DateText,
  EmptyState,
  type FieldErrors,
  Notice,
  SummaryList,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';

const percents: Readonly<Record<Visit['language'], Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl-BE', { style: 'percent', maximumFractionDigits: 0 }),
  fr: new Intl.NumberFormat('fr-BE', { style: 'percent', maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 }),
};
const share = (visit: Visit, part: number | null | undefined): string =>
  part === null || part === undefined ? '–' : percents[visit.language].format(part);
const correlation = (visit: Visit, value: number | null | undefined): string =>
  value === null || value === undefined
    ? '–'
    : new Intl.NumberFormat(visit.language === 'en' ? 'en-GB' : `${visit.language}-BE`, {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      }).format(value);

/** The words of a version in the reader's language; in English one reads the Dutch. */
export const wordsIn = (visit: Visit, version: QuestionVersion) => version[visit.language === 'fr' ? 'fr' : 'nl'];

/** One question of one's own bank. */
export async function bankQuestion(site: Site, visit: Visit): Promise<BankQuestion> {
  const [found] = await listBank(site.house.database, visit.req.scope, visit.param('questionId'));
  if (!found) throw problem(404);
  return found;
}

/** The bank: every question with how its newest version did. */
export async function bankPage(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  await markDue(site.house, {});
  const bank = await listBank(site.house.database, visit.req.scope);
  const order = (question: BankQuestion) => examTopics.indexOf(question.state.topic);
  const figures = ({ versions }: BankQuestion) => versions[0]?.figures;
  return draw(site, visit, {
    title: t('bank.title'),
    wide: true,
    current: '/exam-bank',
    banner: <Told visit={visit} />,
    children: (
      <>
        <ButtonLink href="/exam-bank/new" label={t('bank.new')} />
        <p class="govuk-body">{t('bank.discrimination.hint')}</p>
        <DataTable<BankQuestion>
          caption={t('bank.title')}
          quietCaption
          rows={[...bank].sort((a, b) => order(a) - order(b))}
          keyOf={({ id }) => id}
          empty={<EmptyState title={t('bank.none')} />}
          columns={[
            {
              key: 'question',
              label: t('bank.question'),
              rowHeader: true,
              cell: ({ id, versions: [newest] }) => (
                <a class="govuk-link" href={`/exam-bank/${id}`}>
                  {newest ? wordsIn(visit, newest).stem : id}
                </a>
              ),
            },
            { key: 'topic', label: t('bank.topic'), cell: ({ state }) => t(`topic.${state.topic}`) },
            { key: 'edition', label: t('bank.edition'), numeric: true, cell: ({ state }) => state.edition },
            { key: 'shown', label: t('bank.shown'), numeric: true, cell: (one) => figures(one)?.shown ?? 0 },
            {
              key: 'right',
              label: t('bank.right'),
              numeric: true,
              cell: (one) => share(visit, figures(one)?.shareRight),
            },
            {
              key: 'discrimination',
              label: t('bank.discrimination'),
              numeric: true,
              cell: (one) => correlation(visit, figures(one)?.discrimination),
            },
            {
              key: 'status',
              label: t('status'),
              cell: ({ state }) => <StatusTag visit={visit} status={state.status} />,
            },
          ]}
        />
      </>
    ),
  });
}

function Version({ visit, id, version }: { visit: Visit; id: string; version: QuestionVersion }) {
  const t = words(visit);
  const { stem, options } = wordsIn(visit, version);
  const { figures, edition, correct } = version;
  const rows = options.map((option, at) => ({ letter: letters[at] ?? '', option }));
  return (
    <section>
      <h2 class="govuk-heading-m">{t('bank.edition.n', { n: edition })}</h2>
      {version.isWithdrawn ? <Notice kind="important" title={t('bank.withdrawn')} /> : null}
      <p class="govuk-body">{stem}</p>
      <DataTable<(typeof rows)[number]>
        caption={t('bank.edition.n', { n: edition })}
        quietCaption
        rows={rows}
        keyOf={({ letter }) => letter}
        columns={[
          {
            key: 'option',
            label: t('bank.option'),
            rowHeader: true,
            cell: ({ letter, option }) => `${letter}. ${option}`,
          },
          {
            key: 'key',
            label: t('bank.key'),
            tight: true,
            cell: ({ letter }) => t(correct.includes(letter) ? 'bank.yes' : 'bank.no'),
          },
          {
            key: 'chosen',
            label: t('bank.chosen'),
            numeric: true,
            cell: ({ letter }) => share(visit, figures ? (figures.chosen[letter] ?? 0) : null),
          },
        ]}
      />
      <SummaryList
        rows={[
          { label: t('bank.shown'), value: String(figures?.shown ?? 0) },
          { label: t('bank.right'), value: share(visit, figures?.shareRight) },
          { label: t('bank.discrimination'), value: correlation(visit, figures?.discrimination) },
          ...(version.reason
            ? [
                {
                  label: t('bank.reason'),
                  value: (
                    <>
                      {version.reason} (<DateText on={version.keyOn} />)
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={`/exam-bank/${id}/key/${edition}`}>
          {t('bank.correct')}
          <span class="govuk-visually-hidden"> {t('bank.edition.n', { n: edition })}</span>
        </a>
      </p>
    </section>
  );
}

/** One question: every version with its key, what was chosen, and how it did. */
export async function bankQuestionPage(site: Site, visit: Visit, errors: FieldErrors | null = null): Promise<Answer> {
  const t = words(visit);
  await markDue(site.house, { questionId: visit.param('questionId') });
  const question = await bankQuestion(site, visit);
  return draw(
    site,
    visit,
    {
      title: t(`topic.${question.state.topic}`),
      caption: t('bank.question'),
      current: '/exam-bank',
      errors,
      banner: <Told visit={visit} />,
      backLink: { href: '/exam-bank', label: t('bank.title') },
      children: (
        <>
          <p class="govuk-body">
            <StatusTag visit={visit} status={question.state.status} />
          </p>
          <div class="govuk-button-group">
            <ButtonLink href={`/exam-bank/${question.id}/edit`} label={t('bank.rewrite')} look="secondary" />
            {question.state.status === 'active' ? (
              <ActionButton
                action={`/exam-bank/${question.id}`}
                label={t('bank.retire')}
                look="secondary"
                hidden={{ once: onceOf(), do: 'retire' }}
              />
            ) : null}
          </div>
          {question.versions.map((version) => (
            <Version visit={visit} id={question.id} version={version} key={version.edition} />
          ))}
        </>
      ),
    },
    errors ? 409 : 200,
  );
}

/** Takes a question out of use. */
export async function retire(site: Site, visit: Visit): Promise<Answer> {
  const command = OnQuestion.safeParse({ orgId: visit.actor.orgId, questionId: visit.param('questionId') });
  if (!command.success) throw problem(400);
  const outcome = await does(site, visit, retireQuestion, command.data, { once: visit.body('once') });
  if (outcome.ok) return goTo(visit, `/exam-bank/${command.data.questionId}?told=saved`);
  if (outcome.reason === 'closed') throw problem(404);
  return bankQuestionPage(site, visit, errorsOf(visit, outcome, {}));
}
