import { formatDay } from '../../kernel/day.ts';
import type { ShownCertificate } from '../../modules/certificates/index.ts';
import type { Level } from '../../modules/selection/index.ts';
import { words } from '../certificate/shared.tsx';
import { Notice } from '../kit/index.ts';
import type { Visit } from '../site.tsx';

const rank = (level: Level): number => (level === null ? 0 : level === 'individual' ? 1 : 2);

/** How what was granted stands beside what the facts give (S-03, S-09): less than granted is a gap, more can be applied for. */
function Beside({ visit, entitled, granted }: { visit: Visit; entitled: Level; granted: Level }) {
  const t = words(visit);
  if (rank(entitled) < rank(granted)) return <Notice kind="warning" title={t('granted.gap')} />;
  if (rank(entitled) === rank(granted)) return null;
  return visit.actor.role === 'office-manager' ? (
    <p class="govuk-body">
      {t('granted.more')}{' '}
      <a class="govuk-link" href="/certificate">
        {t('granted.apply')}
      </a>
    </p>
  ) : null;
}

/** The level that DG R&O granted, which opens what the service may do, beside the one that the facts entitle it to today. */
export function Granted({
  visit,
  entitled,
  granted,
}: {
  visit: Visit;
  entitled: Level;
  granted: ShownCertificate | null;
}) {
  const t = words(visit);
  const level = granted?.state.level ?? null;
  return (
    <>
      <h2 class="govuk-heading-m">{t('granted.title')}</h2>
      {granted === null || level === null ? (
        <p class="govuk-body">{t('granted.none')}</p>
      ) : (
        <p class="govuk-body">
          <a class="govuk-link" href={`/certificates/${granted.orgId}/${granted.id}`}>
            {t(granted.status === 'suspended' ? 'granted.suspended' : 'granted.is', {
              level: t(`level.${level}`),
              day: formatDay(granted.state.since, visit.language),
            })}
          </a>
        </p>
      )}
      <Beside visit={visit} entitled={entitled} granted={granted?.status === 'valid' ? level : null} />
    </>
  );
}
