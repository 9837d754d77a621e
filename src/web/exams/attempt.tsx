import { competenceTestValues2014 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import {
  findOwnAttempt,
  handInAttempt,
  listOwnAttempts,
  markDue,
  mayRetakeFrom,
  OnAttempt,
  type TopicMark,
} from '../../modules/exams/index.ts';
import { problem } from '../../platform/http/index.ts';
import { DataTable, type FieldErrors, Form, Notice, TaskList } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { nowOf, words } from './shared.tsx';
import { TimeLeft } from './time-left.tsx';

/** One's own attempt as a page shows it. */
export type ShownAttempt = NonNullable<Awaited<ReturnType<typeof findOwnAttempt>>>;

/** The attempt of the address, if it is the reader's own. */
export async function attemptOf(site: Site, visit: Visit): Promise<ShownAttempt> {
  const on = { personId: visit.actor.id, attemptId: visit.param('attemptId') };
  const found = await findOwnAttempt(site.house.database, visit.req.scope, nowOf(site), on);
  if (!found) throw problem(404);
  return found;
}

const hrefOf = ({ id }: ShownAttempt) => `/exams/attempts/${id}`;

function Review({
  visit,
  shown,
  now,
  errors,
}: {
  visit: Visit;
  shown: ShownAttempt;
  now: Date;
  errors: FieldErrors | null;
}) {
  const t = words(visit);
  const isAnswered = (id: string) => (shown.answers[id] ?? []).length > 0;
  const open = shown.state.questions.filter(({ id }) => !isAnswered(id)).length;
  return (
    <>
      <TimeLeft visit={visit} shown={shown} now={now} />
      <TaskList
        tasks={shown.state.questions.map(({ id }, at) => ({
          key: `q${at + 1}`,
          label: t('review.question', { n: at + 1 }),
          state: isAnswered(id) ? 'in-progress' : 'to-do',
          href: `${hrefOf(shown)}/questions/${at + 1}`,
          hint: t(isAnswered(id) ? 'review.answered' : 'review.open'),
        }))}
      />
      <p class="govuk-body">{t('hand-in.open', { open })}</p>
      <p class="govuk-body">{t('hand-in.note')}</p>
      <Form
        action={hrefOf(shown)}
        fields={[{ kind: 'hidden', name: 'once' }]}
        values={{ once: onceOf() }}
        errors={errors}
        guard={false}
        submit={[{ label: t('hand-in'), value: 'hand-in' }]}
      />
    </>
  );
}

function Topics({ visit, topics }: { visit: Visit; topics: readonly TopicMark[] }) {
  const t = words(visit);
  return (
    <DataTable<TopicMark>
      caption={t('result.topics')}
      rows={topics}
      keyOf={({ topic }) => topic}
      columns={[
        { key: 'topic', label: t('result.topic'), rowHeader: true, cell: ({ topic }) => t(`topic.${topic}`) },
        {
          key: 'share',
          label: t('result.share'),
          tight: true,
          cell: ({ right, outOf }) => t('result.share.of', { right, outOf }),
        },
        {
          key: 'read',
          label: t('result.read'),
          cell: ({ topic, right, outOf }) =>
            right === outOf ? (
              '–'
            ) : (
              <a class="govuk-link" href={`/exams/study/${topic}`}>
                {t(`topic.${topic}`)}
              </a>
            ),
        },
      ]}
    />
  );
}

function Result({ visit, shown, again }: { visit: Visit; shown: ShownAttempt; again: string | null }) {
  const t = words(visit);
  const { points, outOf, passed, topics, handedInAt } = shown.state;
  const mark = competenceTestValues2014.passMarkPercent.value;
  if (points === null || outOf === null) throw problem(503);
  const isKept = passed === true && points * 100 < mark * outOf;
  return (
    <>
      <Notice kind={passed ? 'success' : 'important'} title={t(passed ? 'result.passed' : 'result.not-passed')}>
        <p class="govuk-body">{t('result.points', { points, outOf })}</p>
        <p class="govuk-body">{t('result.mark', { percent: mark })}</p>
        {isKept ? <p class="govuk-body">{t('result.kept')}</p> : null}
      </Notice>
      {handedInAt === null ? <p class="govuk-body">{t('result.time-up')}</p> : null}
      <Topics visit={visit} topics={topics} />
      {passed || again === null ? null : <p class="govuk-body">{t('result.again', { day: again })}</p>}
    </>
  );
}

/** While it runs: which questions are open, and handing in. Afterwards: the result, by topic, without the key. */
export async function attemptPage(site: Site, visit: Visit, errors: FieldErrors | null = null): Promise<Answer> {
  const t = words(visit);
  const now = nowOf(site);
  await markDue(site.house, { personId: visit.actor.id });
  const shown = await attemptOf(site, visit);
  const attempts = await listOwnAttempts(site.house.database, visit.req.scope, now);
  const from = mayRetakeFrom(attempts.map(({ state }) => ({ on: state.beganOn, passed: state.passed === true })));
  const isOver = shown.status === 'ended';
  return draw(
    site,
    visit,
    {
      title: t(isOver ? 'result.title' : 'review.title'),
      caption: t('title'),
      current: '/exams',
      errors,
      ...(isOver ? { backLink: { href: '/exams', label: t('title') } } : {}),
      children: isOver ? (
        <Result visit={visit} shown={shown} again={from && formatDay(from, visit.language)} />
      ) : (
        <Review visit={visit} shown={shown} now={now} errors={errors} />
      ),
    },
    errors ? 409 : 200,
  );
}

/** Hands in; the result follows at once. What was too late is no fault: the result stands there all the same. */
export async function handIn(site: Site, visit: Visit): Promise<Answer> {
  const command = OnAttempt.parse({ personId: visit.actor.id, attemptId: visit.param('attemptId') });
  const shown = await attemptOf(site, visit);
  if (shown.status === 'ended') return goTo(visit, hrefOf(shown));
  const outcome = await does(site, visit, handInAttempt, command, { once: visit.body('once') });
  return outcome.ok ? goTo(visit, hrefOf(shown)) : attemptPage(site, visit, errorsOf(visit, outcome, {}));
}
