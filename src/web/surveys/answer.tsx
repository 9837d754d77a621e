import type { FastifyRequest } from 'fastify';
import { formatDayLong } from '../../kernel/day.ts';
import {
  AnswerSurvey,
  answerSurvey,
  findSurveyBy,
  linkDigest,
  type OpenSurvey,
  questionnaireOf,
  respondentOf,
  typedDigest,
} from '../../modules/surveys/index.ts';
import { perform } from '../../platform/perform.ts';
import { type FieldErrors, Form, type FormValues, Notice, readForm } from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { fieldsOf, givenIn, words } from './question-fields.ts';

/** A page for anybody, with its status; or where it goes on. */
export type PublicAnswer = { status: number; page: string } | { goTo: string };

interface Drawn {
  /** Where the form goes, and with which code where the address does not say it. */
  action: string;
  code?: string;
  values?: FormValues;
  errors?: FieldErrors | null;
}

const codeField = { kind: 'hidden', name: 'code' } as const;

/** The questions, all on one page: six of them are answered sooner than six pages are loaded. */
function drawQuestions(site: Site, req: FastifyRequest, survey: OpenSurvey, drawn: Drawn): string {
  const { language } = req;
  const t = words(language);
  const { organisation, state } = survey;
  const questionnaire = questionnaireOf(state.questionnaire);
  const { action, code, values = {}, errors = null } = drawn;
  const day = formatDayLong(state.answerBy, language);
  return drawPublic(site, req, {
    title: questionnaire.title[language],
    caption: t('about', { organisation }),
    errors,
    children: (
      <>
        <p class="govuk-body">{t('intro', { count: questionnaire.questions.length, day })}</p>
        <p class="govuk-inset-text">{t('promise', { organisation })}</p>
        <Form
          action={action}
          fields={[...fieldsOf(questionnaire, organisation, language), ...(code ? [codeField] : [])]}
          values={code ? { ...values, code } : values}
          errors={errors}
          submit={[{ label: t('send'), value: 'send' }]}
        />
      </>
    ),
  });
}

function drawOver(site: Site, req: FastifyRequest, { status, state }: OpenSurvey): string {
  const t = words(req.language);
  const which = status === 'answered' ? 'answered' : 'closed';
  return drawPublic(site, req, {
    title: t(`${which}.title`),
    children: <p class="govuk-body">{t(`${which}.body`, { day: formatDayLong(state.answerBy, req.language) })}</p>,
  });
}

/** A link that leads to nothing: cut off, or guessed. */
export const drawNoLink = (site: Site, req: FastifyRequest): string =>
  drawPublic(site, req, {
    title: words(req.language)('link.wrong'),
    children: <p class="govuk-body">{words(req.language)('link.wrong.do')}</p>,
  });

/** The page that a personal link leads to: the questions, or that they were answered or are over. */
export async function linkPage(site: Site, req: FastifyRequest, link: string): Promise<PublicAnswer> {
  const survey = await findSurveyBy(site.house, linkDigest(site.house.keys, link));
  if (!survey) return { status: 404, page: drawNoLink(site, req) };
  if (survey.status !== 'open') return { status: 200, page: drawOver(site, req, survey) };
  return { status: 200, page: drawQuestions(site, req, survey, { action: `/s/${link}` }) };
}

/** Saves an answer; what is missing is said at its question, and nothing that was chosen or typed is lost. */
async function save(site: Site, req: FastifyRequest, survey: OpenSurvey, drawn: Drawn): Promise<PublicAnswer> {
  const { orgId, id, digest, state, organisation } = survey;
  const fields = fieldsOf(questionnaireOf(state.questionnaire), organisation, req.language);
  const { values, errors } = readForm(fields, req.body, req.language);
  if (errors) return { status: 422, page: drawQuestions(site, req, survey, { ...drawn, values, errors }) };
  const command = AnswerSurvey.parse({ orgId, id, digest, ...givenIn(survey, values) });
  // No idempotency key: what it is known by would keep a digest of the answer beside who gave it.
  const outcome = await perform(site.house, { actor: respondentOf(id), requestId: req.id }, answerSurvey, command);
  if (outcome.ok) return { goTo: '/survey/thanks' };
  const now = await findSurveyBy(site.house, digest);
  return { status: 409, page: drawOver(site, req, now ?? { ...survey, status: 'answered' }) };
}

/** Takes the answers that came by a personal link. */
export async function answerByLink(site: Site, req: FastifyRequest, link: string): Promise<PublicAnswer> {
  const survey = await findSurveyBy(site.house, linkDigest(site.house.keys, link));
  if (!survey) return { status: 404, page: drawNoLink(site, req) };
  if (survey.status !== 'open') return { status: 409, page: drawOver(site, req, survey) };
  return save(site, req, survey, { action: `/s/${link}` });
}

/** Asks for the code of a letter. A code that exists, was used or is over, and one that does not, are answered the same. */
export function codePage(
  site: Site,
  req: FastifyRequest,
  {
    values = {},
    errors = null,
    isWrong = false,
  }: { values?: FormValues; errors?: FieldErrors | null; isWrong?: boolean },
): string {
  const t = words(req.language);
  return drawPublic(site, req, {
    title: t('code.title'),
    errors,
    banner: isWrong ? (
      <Notice kind="warning" title={t('code.wrong')}>
        {t('code.wrong.do')}
      </Notice>
    ) : undefined,
    children: (
      <>
        <p class="govuk-body">{t('code.intro')}</p>
        <Form
          action="/survey"
          guard={false}
          fields={[
            {
              kind: 'text',
              name: 'code',
              label: t('code.label'),
              hint: t('code.hint'),
              required: true,
              width: 10,
              maxLength: 20,
            },
          ]}
          values={values}
          errors={errors}
          submit={[{ label: t('code.do'), value: 'code' }]}
        />
      </>
    ),
  });
}

/** A text of a form; '' when it is absent or repeated. */
export const textIn = (body: unknown, name: string): string => {
  const found: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof found === 'string' ? found.slice(0, 40) : '';
};

/** Takes the code of a letter, and then the answers; the code stands in no address. */
export async function answerByCode(site: Site, req: FastifyRequest): Promise<PublicAnswer> {
  const code = textIn(req.body, 'code');
  const t = words(req.language);
  const digest = typedDigest(site.house.keys, code);
  if (digest === null)
    return { status: 422, page: codePage(site, req, { values: { code }, errors: { code: t('code.unreadable') } }) };
  const survey = await findSurveyBy(site.house, digest);
  if (survey?.status !== 'open') return { status: 200, page: codePage(site, req, { values: { code }, isWrong: true }) };
  const drawn = { action: '/survey', code };
  if (textIn(req.body, 'do') === 'send') return save(site, req, survey, drawn);
  return { status: 200, page: drawQuestions(site, req, survey, drawn) };
}

/** Thanks whoever answered. It knows nothing: whoever opens it sees the same. */
export function thanksPage(site: Site, req: FastifyRequest): string {
  const t = words(req.language);
  return drawPublic(site, req, {
    title: t('thanks.title'),
    children: (
      <>
        <p class="govuk-body">{t('thanks.body')}</p>
        <p class="govuk-body">
          {t('thanks.complain')}{' '}
          <a class="govuk-link" href="/complaints/new">
            {t('thanks.complain.do')}
          </a>
        </p>
      </>
    ),
  });
}
