import { formatDayLong } from '../../kernel/day.ts';
import {
  AnswerSurvey,
  findSurveyBy,
  type OpenSurvey,
  questionnaireOf,
  typedDigest,
  typeInAnswer,
} from '../../modules/surveys/index.ts';
import { type Field, type FieldErrors, Form, type FormValues, Notice, readForm } from '../kit/index.ts';
import { type Answer, does, draw, goTo, type Site, type Visit } from '../site.tsx';
import { fieldsOf, givenIn, words } from './question-fields.ts';

interface Drawn {
  values?: FormValues;
  errors?: FieldErrors | null;
  /** The letter whose answer is typed in; absent as long as its code is asked. */
  survey?: OpenSurvey;
}

function drawPaper(site: Site, visit: Visit, { values = {}, errors = null, survey }: Drawn): string {
  const { language } = visit;
  const t = words(language);
  const codeField: Field = {
    ...{ kind: 'text', name: 'code', required: true, width: 10 },
    ...{ label: t('code.label'), hint: t('code.hint') },
  };
  const questionnaire = survey && questionnaireOf(survey.state.questionnaire);
  const parts = {
    ...{ title: t('paper.title'), current: '/surveys', errors },
    ...(survey ? { caption: t('about', { organisation: survey.organisation }) } : {}),
    banner: visit.query('told') === 'saved' ? <Notice kind="success" title={t('paper.told')} /> : undefined,
    backLink: { href: '/surveys' },
    children: (
      <>
        <p class="govuk-body">{t('paper.intro')}</p>
        <Form
          action="/surveys/paper"
          guard={survey !== undefined}
          fields={
            survey && questionnaire
              ? [{ kind: 'hidden', name: 'code' }, ...fieldsOf(questionnaire, survey.organisation, language)]
              : [codeField]
          }
          values={values}
          errors={errors}
          submit={survey ? [{ label: t('paper.save'), value: 'save' }] : [{ label: t('paper.next'), value: 'code' }]}
        />
      </>
    ),
  };
  return draw(site, visit, parts, errors ? 422 : 200);
}

/** Asks the body for the code of a letter that came back. */
export const paperPage = async (site: Site, visit: Visit): Promise<Answer> => drawPaper(site, visit, {});

/** Why a letter can not be typed in; null when it can. Unlike anybody else the body hears which it is. */
function whyNot(visit: Visit, survey: OpenSurvey | null): string | null {
  const t = words(visit.language);
  if (!survey) return t('paper.unknown');
  if (survey.state.channel !== 'paper') return t('paper.elsewhere');
  if (survey.status === 'answered') return t('paper.answered');
  return survey.status === 'closed'
    ? t('paper.closed', { day: formatDayLong(survey.state.answerBy, visit.language) })
    : null;
}

/** Takes a code, and then what was ticked on its letter. */
export async function typeIn(site: Site, visit: Visit): Promise<Answer> {
  const { house } = site;
  const code = visit.body('code');
  const wrongCode = (sentence: string) => drawPaper(site, visit, { values: { code }, errors: { code: sentence } });
  const digest = typedDigest(house.keys, code);
  if (digest === null) return wrongCode(words(visit.language)('code.unreadable'));
  const survey = await findSurveyBy(house, digest, visit.actor);
  const why = whyNot(visit, survey);
  if (why !== null || !survey) return wrongCode(why ?? '');
  if (visit.body('do') !== 'save') return drawPaper(site, visit, { values: { code }, survey });
  const fields = fieldsOf(questionnaireOf(survey.state.questionnaire), survey.organisation, visit.language);
  const { values, errors } = readForm(fields, visit.req.body, visit.language);
  if (errors) return drawPaper(site, visit, { values: { ...values, code }, errors, survey });
  const { orgId, id } = survey;
  const outcome = await does(
    site,
    visit,
    typeInAnswer,
    AnswerSurvey.parse({ orgId, id, digest, ...givenIn(survey, values) }),
  );
  if (outcome.ok) return goTo(visit, '/surveys/paper?told=saved');
  return wrongCode(words(visit.language)('paper.answered'));
}
