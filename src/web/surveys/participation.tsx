import type { Language } from '../../kernel/language.ts';
import { findParticipation, type Participation } from '../../modules/surveys/index.ts';
import { CiteLink, SummaryList, Tag } from '../kit/index.ts';
import type { Site, Visit } from '../site.tsx';
import { pageWords } from './shown.ts';

interface Shown {
  language: Language;
  part: Participation;
}

/** Whether an organisation takes part in the surveys, and on what that stands: a fact beside others (C-07, OURS-survey-part). */
export function TakingPart({ language, part }: Shown) {
  const t = pageWords(language);
  const isOffice = part.kind === 'outplacement-office';
  const yesOrNo = (is: boolean) => t(is ? 'part.yes-word' : 'part.no-word');
  const { takesPart, guided, citizens, employers } = part;
  const rows = [
    {
      label: t('part.state'),
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

/** What a renewal shows of taking part; nothing for a first application, and for whoever does not judge it or file it. */
export async function partAtRenewal(
  { house }: Site,
  { req }: Visit,
  { orgId, state }: { orgId: string; state: { procedure: string } },
): Promise<Participation | null> {
  return state.procedure === 'renewal' ? findParticipation(house.database, req.scope, orgId) : null;
}
