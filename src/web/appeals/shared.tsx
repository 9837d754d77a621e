import { formatDay } from '../../kernel/day.ts';
import { type AppealState, appealTable, findToContest, type ToContest } from '../../modules/appeals/index.ts';
import { appealTexts } from '../../texts/appeals.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { words as certificateWords } from '../certificate/shared.tsx';
import { familyOf } from '../findings/shared.tsx';
import { Tag, type Tone } from '../kit/index.ts';
import type { Site, Visit } from '../site.tsx';

type Words = Text<keyof (typeof appealTexts)['nl'] & string>;

/** The words of these pages, in the reader's language: of an office, a centre or a service. */
export function words(visit: Visit): Words {
  const [said, of] = [text(appealTexts, visit.language), familyOf(visit)];
  return (key, values) => said(key, { of, ...values });
}

const tones: Readonly<Record<AppealState['status'], Tone>> = {
  lodged: 'yellow',
  admitted: 'blue',
  'not-admissible': 'red',
  upheld: 'grey',
  annulled: 'green',
  retracted: 'grey',
};

/** The status of an appeal in its own table, as a word in a colour. */
export const StatusTag = ({ visit, state: { scheme, status } }: { visit: Visit; state: AppealState }) => (
  <Tag label={appealTable(scheme).statuses[status].label[visit.language]} tone={tones[status]} />
);

/** What the reader can contest on a record; null for whoever is not its manager, or when there is nothing. */
export const toContest = async (
  site: Site,
  visit: Visit,
  orgId: string,
  recordId: string,
): Promise<ToContest | null> =>
  visit.actor.role === 'office-manager' && visit.actor.orgId === orgId
    ? findToContest(site.house.database, visit.req.scope, orgId, recordId)
    : null;

/** Beside a decision: that it can be contested, until when, or the appeal that was lodged. */
export function AppealOffer({ visit, contest }: { visit: Visit; contest: ToContest | null }) {
  const t = words(visit);
  if (!contest) return null;
  if (contest.appealId)
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={`/appeals/${visit.actor.orgId}/${contest.appealId}`}>
          {t('offer.see')}
        </a>
      </p>
    );
  return (
    <>
      <p class="govuk-body">{certificateWords(visit)('appeal')}</p>
      {visit.today <= contest.lodgeBy ? (
        <p class="govuk-body">{t('new.until', { day: formatDay(contest.lodgeBy, visit.language) })}</p>
      ) : null}
      <p class="govuk-body">
        <a class="govuk-link" href={`/appeals/new/${contest.recordId}`}>
          {t('offer.link')}
        </a>
      </p>
    </>
  );
}
