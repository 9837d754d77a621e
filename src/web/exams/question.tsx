import { letters, SaveAnswer, type Saved, saveAnswer } from '../../modules/exams/index.ts';
import { problem } from '../../platform/http/index.ts';
import { clockTime, type FieldErrors, Form } from '../kit/index.ts';
import { type Answer, draw, goTo, type Site, type Visit } from '../site.tsx';
import { attemptOf, type ShownAttempt } from './attempt.tsx';
import { nowOf, sentencesOf, words } from './shared.tsx';
import { TimeLeft } from './time-left.tsx';

/** The question of the address: its number from 1, its words in the reader's language or that of the attempt. */
function questionOf(visit: Visit, shown: ShownAttempt) {
  const n = Number(visit.param('number'));
  const question = Number.isInteger(n) ? shown.state.questions[n - 1] : undefined;
  if (!question) throw problem(404);
  const own = shown.words.filter(({ id }) => id === question.id);
  const asked =
    own.find(({ language }) => language === visit.language) ??
    own.find(({ language }) => language === shown.state.language);
  return { n, id: question.id, asked };
}

const hrefOf = (shown: ShownAttempt, n: number) => `/exams/attempts/${shown.id}/questions/${n}`;

/** One question, with what was ticked; each way on saves first. */
function Question({
  site,
  visit,
  shown,
  errors,
}: {
  site: Site;
  visit: Visit;
  shown: ShownAttempt;
  errors: FieldErrors | null;
}) {
  const t = words(visit);
  const { n, id, asked } = questionOf(visit, shown);
  if (!asked) throw problem(404);
  return (
    <>
      <TimeLeft visit={visit} shown={shown} now={nowOf(site)} />
      <div
        data-autosave={`${hrefOf(shown, n)}/save`}
        data-saving={t('saving')}
        data-saved={t('saved')}
        data-failed={t('save.failed')}
        lang={asked.language === visit.language ? undefined : asked.language}
      >
        <Form
          action={hrefOf(shown, n)}
          fields={[
            {
              kind: 'checkboxes',
              name: 'chosen',
              label: asked.stem,
              hint: t('question.hint'),
              options: asked.options.map((label, at) => ({ value: letters[at] ?? '', label })),
            },
          ]}
          values={{ chosen: shown.answers[id] ?? [] }}
          errors={errors}
          guard={false}
          submit={[
            { label: t('next'), value: 'next' },
            ...(n > 1 ? [{ label: t('previous'), value: 'previous' }] : []),
            { label: t('review'), value: 'review', look: 'secondary' as const },
          ]}
        >
          <p class="govuk-body w-saved" role="status" />
        </Form>
      </div>
    </>
  );
}

/** The page of one question; an attempt that has ended shows its result instead. */
export async function questionPage(site: Site, visit: Visit, errors: FieldErrors | null = null): Promise<Answer> {
  const shown = await attemptOf(site, visit);
  const { n } = questionOf(visit, shown);
  if (shown.status === 'ended') return goTo(visit, `/exams/attempts/${shown.id}`);
  return draw(
    site,
    visit,
    {
      title: words(visit)('question.title', { n, of: shown.state.questions.length }),
      caption: words(visit)('title'),
      current: '/exams',
      errors,
      children: <Question site={site} visit={visit} shown={shown} errors={errors} />,
    },
    errors ? 409 : 200,
  );
}

/** What is ticked in the posted form: none, one, or several. */
const tickedIn = ({ req }: Visit): unknown => {
  const body = typeof req.body === 'object' && req.body !== null && 'chosen' in req.body ? req.body.chosen : [];
  return [body].flat();
};

async function save(site: Site, visit: Visit, shown: ShownAttempt): Promise<Saved> {
  const { id } = questionOf(visit, shown);
  const on = { personId: visit.actor.id, attemptId: shown.id, questionId: id };
  const command = SaveAnswer.safeParse({ ...on, chosen: tickedIn(visit) });
  if (!command.success) throw problem(400);
  const saved = await saveAnswer(site.house, visit.looker, command.data);
  if (!saved) throw problem(404);
  return saved;
}

/** Saves what is ticked and goes where the button leads; too late, it says so on the page of the result. */
export async function answerQuestion(site: Site, visit: Visit): Promise<Answer> {
  const shown = await attemptOf(site, visit);
  const { n } = questionOf(visit, shown);
  const saved = await save(site, visit, shown);
  if (!saved.ok) {
    const isOver = saved.grounds.some(({ code }) => code === 'exam-time-up' || code === 'not-open-now');
    return isOver
      ? goTo(visit, `/exams/attempts/${shown.id}`)
      : questionPage(site, visit, { '': sentencesOf(visit, saved.grounds) });
  }
  const pressed = visit.body('do');
  const last = shown.state.questions.length;
  if (pressed === 'review' || (pressed !== 'previous' && n === last)) return goTo(visit, `/exams/attempts/${shown.id}`);
  return goTo(visit, hrefOf(shown, pressed === 'previous' ? Math.max(1, n - 1) : n + 1));
}

/** The same for the script of the page: says when it was saved, and what is left of the time. */
export async function autosaveQuestion(site: Site, visit: Visit): Promise<Answer> {
  const shown = await attemptOf(site, visit);
  const saved = await save(site, visit, shown);
  void visit.reply
    .code(saved.ok ? 200 : 409)
    .send(
      saved.ok
        ? { savedAt: clockTime(saved.savedAt), left: saved.secondsLeft }
        : { said: sentencesOf(visit, saved.grounds) },
    );
  return null;
}
