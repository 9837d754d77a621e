import { type CriterionName, fileCheck2024, fileCheckCriteria2024 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import type { CheckedGuidance, ListedCheck, Verdict } from '../../modules/checks/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { checkTexts } from '../../texts/checks.ts';
import { Tag, type Tone } from '../kit/index.ts';
import type { Visit } from '../site.tsx';

/** The words of these pages, in the reader's language. */
export const words = ({ language }: { language: Language }): Text<keyof (typeof checkTexts)['nl'] & string> =>
  text(checkTexts, language);

const tones: Readonly<Record<ListedCheck['status'], Tone>> = {
  asked: 'yellow',
  checking: 'blue',
  sent: 'yellow',
  replied: 'blue',
  silent: 'red',
  decided: 'green',
};

/** The status of a check, as a word in a colour. */
export const CheckStatus = ({ visit, status }: { visit: Visit; status: ListedCheck['status'] }) => (
  <Tag label={fileCheck2024.statuses[status].label[visit.language]} tone={tones[status]} />
);

const verdictTones: Readonly<Record<Verdict['verdict'], Tone>> = {
  'of-quality': 'green',
  'not-of-quality': 'red',
  open: 'grey',
};

/** A condition of the definition, in words. */
export const criterionOf = (name: CriterionName, language: Language): string =>
  fileCheckCriteria2024.criteria[name].label[language];

const isCriterion = (name: string): name is CriterionName => Object.hasOwn(fileCheckCriteria2024.criteria, name);

/** The verdict on one guidance, with what is not met and what leaves it open. */
export function VerdictOn({ visit, verdict }: { visit: Visit; verdict: Verdict | null }) {
  const t = words(visit);
  if (!verdict) return <>{t('verdict.later')}</>;
  // A condition is worded as it should be: what stands under a verdict says that it is not so, or was not seen.
  const lacks = verdict.verdict === 'open' ? 'open' : 'unmet';
  const named = (name: Verdict['unmet'][number] | Verdict['open'][number]) => {
    if (isCriterion(name)) return `${t(lacks)}: ${criterionOf(name, visit.language).toLowerCase()}`;
    return name === 'citizen' ? t('unmet.citizen') : t(`open.${name}`);
  };
  const of = verdict.verdict === 'open' ? verdict.open : verdict.unmet;
  // Before anybody looked, nine conditions are open: that says no more than the tag does.
  const list = of.length > 4 ? [] : of;
  return (
    <>
      <Tag label={t(`verdict.${verdict.verdict}`)} tone={verdictTones[verdict.verdict]} />
      {list.map((name) => (
        <span class="w-under" key={name}>
          {named(name)}
        </span>
      ))}
    </>
  );
}

/** What the citizen said, or why that is not known. */
export function CitizenSaid({ visit, found, verdict }: { visit: Visit } & Pick<CheckedGuidance, 'found' | 'verdict'>) {
  const t = words(visit);
  if (!verdict) return <>{t('verdict.later')}</>;
  if (!found) return <>{t('citizen.not-asked')}</>;
  const { satisfaction, answerBy, answeredHow } = found;
  if (satisfaction !== 'asked')
    return (
      <>
        {t(`citizen.${satisfaction}`)}
        {answeredHow === 'phone' ? ` (${t('citizen.by-phone')})` : ''}
      </>
    );
  const isOver = answerBy !== null && answerBy < visit.today;
  return (
    <>
      {isOver ? t('citizen.silent') : t('citizen.asked', { day: formatDay(answerBy ?? visit.today, visit.language) })}
    </>
  );
}
