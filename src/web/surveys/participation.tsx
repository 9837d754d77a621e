import type { Language } from '../../kernel/language.ts';
import type { Participation } from '../../modules/surveys/index.ts';
import { CiteLink, SummaryList, Tag } from '../kit/index.ts';
import { pageWords } from './shown.ts';

interface Shown {
  language: Language;
  part: Participation;
  kind: string;
}

/** Whether an organisation takes part in the surveys, and on what that stands: a fact beside others (C-07, OURS-survey-part). */
export function TakingPart({ language, part, kind }: Shown) {
  const t = pageWords(language);
  const isOffice = kind === 'outplacement-office';
  const yesOrNo = (is: boolean) => t(is ? 'part.yes-word' : 'part.no-word');
  const { takesPart, guided, citizens, employers } = part;
  const rows = [
    {
      label: t('part'),
      value: <Tag label={t(takesPart ? 'part.yes' : 'part.no')} tone={takesPart ? 'green' : 'yellow'} />,
    },
    ...(isOffice ? [{ label: t('part.guided'), value: yesOrNo(guided) }] : []),
    { label: t('part.citizens'), value: yesOrNo(citizens) },
    ...(isOffice ? [{ label: t('part.employers'), value: yesOrNo(employers) }] : []),
  ];
  return (
    <section>
      <h2 class="govuk-heading-m">{t('part')}</h2>
      <SummaryList rows={rows} />
      <p class="govuk-body">
        {t('part.what')} <CiteLink cite={isOffice ? 'C-07' : 'V-10'} />
      </p>
    </section>
  );
}
