import { formatDay } from '../../kernel/day.ts';
import { formatNationalNumber } from '../../kernel/insz.ts';
import { type Candidate, regions } from '../../modules/attestations/index.ts';
import { text } from '../../texts/catalogue.ts';
import { meTexts } from '../../texts/me.ts';
import { originalTexts } from '../../texts/originals.ts';
import type { Field } from '../kit/index.ts';
import type { Visit } from '../site.tsx';

/** The value of "no file yet" among the candidates. */
export const newFileValue = 'new';

/** The question whose paper it is: candidates with what they share with the paper, or a new file. */
export function whoseFields(visit: Visit, candidates: readonly Candidate[]): Field[] {
  const t = text(originalTexts, visit.language);
  const region = text(meTexts, visit.language);
  const describe = ({ birthOn, nationalNumber, matches }: Candidate) =>
    [
      birthOn ? t('born', { day: formatDay(birthOn, visit.language) }) : '',
      nationalNumber ? formatNationalNumber(nationalNumber) : '',
      ...matches.map((match) => t(`register.matches.${match}`)),
    ]
      .filter(Boolean)
      .join(' · ');
  return [
    {
      kind: 'radios',
      name: 'whose',
      label: t('register.whose'),
      hint: t('register.whose.hint'),
      required: true,
      options: [
        ...candidates.map((candidate) => ({
          value: candidate.citizen_id,
          label: `${candidate.givenName} ${candidate.familyName}`,
          hint: describe(candidate),
        })),
        { value: newFileValue, label: t('register.new') },
      ],
    },
    {
      kind: 'select',
      name: 'region',
      label: t('register.region'),
      hint: t('register.region.hint'),
      options: regions.map((value) => ({ value, label: region(`region.${value}`) })),
    },
    { kind: 'date', name: 'signedOn', label: t('register.signedOn'), required: true, today: visit.today },
    { kind: 'date', name: 'receivedOn', label: t('register.receivedOn'), required: true, today: visit.today },
  ];
}

/** The search for a citizen who is not among the candidates; the answer comes on the same page. */
export const searchField = (visit: Visit): Field => {
  const t = text(originalTexts, visit.language);
  return { kind: 'text', name: 'search', label: t('register.search'), hint: t('register.search.hint'), type: 'search' };
};
