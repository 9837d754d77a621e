import { findHolder, listOwnQChecks } from '../../modules/selection/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { CertificateTable } from './certificate-table.tsx';
import { CheckTable } from './q-checks.tsx';
import { words } from './shared.tsx';

/** The first page of who runs selections: their own certificates and Q-checks. */
export async function ownSelectionHome(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const { database } = site.house;
  const holder = await findHolder(database, visit.req.scope, visit.actor.id);
  const checks = await listOwnQChecks(database, visit.req.scope);
  return draw(site, visit, {
    title: t('mine.title'),
    caption: visit.actor.orgName ?? '',
    wide: true,
    current: '/',
    children: (
      <>
        <CertificateTable visit={visit} rows={holder?.certificates ?? []} />
        <p class="govuk-body">{t('mine.intro')}</p>
        <p class="govuk-body">
          <a class="govuk-link" href="/track-certificate">
            {t('mine.check')}
          </a>
        </p>
        <h2 class="govuk-heading-m">{t('mine.checks')}</h2>
        <CheckTable visit={visit} rows={checks} />
      </>
    ),
  });
}
