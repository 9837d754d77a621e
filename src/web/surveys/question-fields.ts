import type { Language } from '../../kernel/language.ts';
import { answerKinds, type Questionnaire } from '../../kernel/questionnaire.ts';
import { type OpenSurvey, questionnaireOf, remarkAtMost } from '../../modules/surveys/index.ts';
import { text } from '../../texts/catalogue.ts';
import { surveyTexts } from '../../texts/surveys.ts';
import type { Field, FormValues } from '../kit/index.ts';

/** The words of surveys in a language. */
export const words = (language: Language) => text(surveyTexts, language);

/** The questions as fields, each named by its id, and a place for words. */
export function fieldsOf({ questions }: Questionnaire, organisation: string, language: Language): Field[] {
  const t = words(language);
  return [
    ...questions.map(
      ({ id, kind, label }): Field => ({
        ...{ kind: 'radios', name: `q-${id}`, label: label[language], required: true },
        options: answerKinds[kind].map((value) => ({ value, label: t(`answer.${value}`) })),
      }),
    ),
    {
      ...{ kind: 'textarea', name: 'remark', rows: 3, maxLength: remarkAtMost },
      ...{ label: t('remark'), hint: t('remark.hint', { organisation }) },
    },
  ];
}

/** What was chosen, by question, and the words. */
export function givenIn(
  { state }: OpenSurvey,
  values: FormValues,
): { answers: Record<string, string>; remark: string } {
  const { questions } = questionnaireOf(state.questionnaire);
  const answers = Object.fromEntries(questions.map(({ id }) => [id, String(values[`q-${id}`] ?? '')]));
  return { answers, remark: String(values.remark ?? '') };
}
