import { checkYearly } from '../../modules/selection/index.ts';
import { CiteLink, type FieldErrors, Notice } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { Conditions } from './conditions.tsx';
import { Granted } from './granted.tsx';
import { Lapses } from './lapses.tsx';
import { type Seen, seenBy } from './seen.ts';
import { levelName, Told, words } from './shared.tsx';
import { Tasks, Team } from './team.tsx';
import { More } from './what-if.tsx';
import { YearlyCheck } from './yearly-check.tsx';

function Now({ visit, seen: { service, outlook } }: { visit: Visit; seen: Seen }) {
  const t = words(visit);
  const { level, obligations } = outlook.now;
  const isOwn = visit.actor.role === 'office-manager';
  return (
    <>
      <Notice
        kind={level === null ? 'important' : 'success'}
        title={t('level.now', { level: levelName(visit, level) })}
      >
        {t('level.granted')}
      </Notice>
      {service.profile === null && isOwn ? (
        <p class="govuk-body">
          <a class="govuk-link" href="/profile">
            {t('profile.missing')}
          </a>
        </p>
      ) : null}
      {obligations.length > 0 ? (
        <Notice kind="warning" title={t('obligations')}>
          {obligations.map(({ code, source }) => (
            <p class="govuk-body" key={code}>
              {t(`obligation.${code}`)} <CiteLink cite={source} />
            </p>
          ))}
        </Notice>
      ) : null}
    </>
  );
}

/** What a service's facts entitle it to, why, until when, and what would change it (S-03, S-08, S-09). */
function drawEntitlement(site: Site, visit: Visit, seen: Seen, errors: FieldErrors | null = null): Answer {
  const t = words(visit);
  const { service, outlook } = seen;
  const isOfficer = visit.actor.role === 'selection-officer';
  return draw(
    site,
    visit,
    {
      title: t('level.title'),
      caption: service.name,
      wide: true,
      current: '/',
      errors,
      banner: <Told visit={visit} />,
      ...(isOfficer ? { backLink: { href: '/', label: t('services.title') } } : {}),
      children: (
        <>
          <Now visit={visit} seen={seen} />
          <Granted visit={visit} entitled={outlook.now.level} granted={seen.granted} />
          <p class="govuk-body">
            <a class="govuk-link" href={isOfficer ? `/services/${service.orgId}/selections` : '/q-checks'}>
              {t('level.selections')}
            </a>
          </p>
          <Conditions visit={visit} outlook={outlook} />
          <Lapses visit={visit} seen={seen} />
          <More visit={visit} seen={seen} />
          <Team visit={visit} service={service} />
          <Tasks visit={visit} tasks={outlook.tasks} />
          <YearlyCheck visit={visit} seen={seen} errors={errors} />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** A service as the officer sees it. */
export const servicePage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawEntitlement(site, visit, await seenBy(site, visit, visit.param('orgId')));

/** The first page of a federal service's manager. */
export const ownEntitlement = async (site: Site, visit: Visit): Promise<Answer> =>
  drawEntitlement(site, visit, await seenBy(site, visit, visit.actor.orgId ?? ''));

/** Notes today's yearly check of a service. */
export async function noteCheck(site: Site, visit: Visit): Promise<Answer> {
  const orgId = visit.param('orgId');
  const seen = await seenBy(site, visit, orgId);
  const form = { once: visit.body('once'), version: seen.service.version };
  const outcome = await does(site, visit, checkYearly, { orgId }, form);
  return outcome.ok
    ? goTo(visit, `/services/${orgId}?told=checked`)
    : drawEntitlement(site, visit, seen, errorsOf(visit, outcome, {}));
}
