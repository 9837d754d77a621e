import { appeal2014 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import { type AppealState, findToContest, type ToContest } from '../../modules/appeals/index.ts';
import { appealTexts } from '../../texts/appeals.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { words as certificateWords } from '../certificate/shared.tsx';
import { Tag, type Tone } from '../kit/index.ts';
import type { Site, Visit } from '../site.tsx';

type Words = Text<keyof (typeof appealTexts)['nl'] & string>;

/** The words of these pages, in the reader's language. */
export const words = (visit: Visit): Words => text(appealTexts, visit.language);

const tones: Readonly<Record<AppealState['status'], Tone>> = {
  lodged: 'yellow',
  admitted: 'blue',
  'not-admissible': 'red',
  upheld: 'grey',
  annulled: 'green',
  retracted: 'grey',
};

/** The status of an appeal, as a word in a colour. */
export const StatusTag = ({ visit, status }: { visit: Visit; status: AppealState['status'] }) => (
  <Tag label={appeal2014.statuses[status].label[visit.language]} tone={tones[status]} />
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
