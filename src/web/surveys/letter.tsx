import { type Day, formatDayLong } from '../../kernel/day.ts';
import { type Language, languages } from '../../kernel/language.ts';
import { answerKinds } from '../../kernel/questionnaire.ts';
import { questionnaireOf, secretOf } from '../../modules/surveys/index.ts';
import type { Site } from '../site.tsx';
import { words } from './question-fields.ts';

/** What a letter on paper is made of. */
export interface LetterParts {
  id: string;
  /** To whom, where that is known. */
  name: string | null;
  language: Language;
  organisation: string;
  questionnaire: string;
  answerBy: Day;
}

/** A language that was kept as text; Dutch when it is none of ours. */
export const languageAs = (kept: string): Language => languages.find((one) => one === kept) ?? 'nl';

/** A letter with a code and the questions to tick: on a sheet of its own when it is printed. */
export function Letter({ site, letter, level = 2 }: { site: Site; letter: LetterParts; level?: 2 | 3 }) {
  const { id, name, language, organisation, questionnaire, answerBy } = letter;
  const t = words(language);
  const { title, questions } = questionnaireOf(questionnaire);
  const address = `${site.config.publicUrl}/survey`;
  const day = formatDayLong(answerBy, language);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class="w-panel w-letter" lang={language}>
      <p class="govuk-body">{name === null ? t('letter.dear.nobody') : t('letter.dear', { name })},</p>
      <Heading class="govuk-heading-s">{title[language]}</Heading>
      <p class="govuk-body">{t('letter.body', { organisation, address, day })}</p>
      <p class="govuk-body">
        {t('letter.code')}: <strong class="w-letter__code">{secretOf(site.house.keys, id, 'paper')}</strong>
      </p>
      <ol class="w-letter__questions">
        {questions.map((question) => (
          <li key={question.id}>
            {question.label[language]}
            <ul>
              {answerKinds[question.kind].map((choice) => (
                <li key={choice}>{t(`answer.${choice}`)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p class="govuk-body">{t('letter.apart')}</p>
    </article>
  );
}
