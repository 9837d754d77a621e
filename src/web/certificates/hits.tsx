import { formatDay } from '../../kernel/day.ts';
import type { Hits as Hit } from '../../modules/certificates/index.ts';
import { StatusTag, wordedFor, words } from '../certificate/shared.tsx';
import type { Visit } from '../site.tsx';

/** What ending or suspending a certificate would hit, before it is done (OURS-hearing, OURS-plan). */
export function Hits({ visit, state, hits }: { visit: Visit; state: { scheme: string }; hits: Hit }) {
  const t = words(visit);
  const { lines, lastDueOn, applicationStatus } = hits;
  const worded = wordedFor(state);
  return (
    <>
      <h3 class="govuk-heading-s">{t('hits')}</h3>
      {worded !== '' ? (
        <p class="govuk-body">{t(`${worded}hits`)}</p>
      ) : (
        <>
          <p class="govuk-body">
            {t('hits.lines', { lines, day: lastDueOn ? formatDay(lastDueOn, visit.language) : '' })}
          </p>
          <p class="govuk-body">{t('hits.then')}</p>
        </>
      )}
      {lines > 0 ? <p class="govuk-body">{t('hits.tasks', { lines })}</p> : null}
      {applicationStatus ? (
        <p class="govuk-body">
          {t('hits.application')}{' '}
          <StatusTag visit={visit} state={{ scheme: state.scheme, status: applicationStatus }} />
        </p>
      ) : null}
    </>
  );
}
