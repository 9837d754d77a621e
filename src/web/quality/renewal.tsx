import type { Language } from '../../kernel/language.ts';
import { findQuality, type QualityOf } from '../../modules/quality/index.ts';
import type { Site, Visit } from '../site.tsx';
import { Reviews, Warnings } from './parts.tsx';
import { words } from './shown.ts';

/** What a renewal shows of quality; nothing for a first application, and for whoever neither judges nor files it. */
export async function qualityAtRenewal(
  { house }: Site,
  { req, actor }: Visit,
  { orgId, state }: { orgId: string; state: { procedure: string } },
): Promise<QualityOf | null> {
  return state.procedure === 'renewal' && actor.role !== 'partner-desk' ? findQuality(house, req.scope, orgId) : null;
}

/** The same facts as on the page of quality, beside what is decided: who decides weighs them (OURS-quality). */
export function RenewalQuality({ quality, language }: { quality: QualityOf; language: Language }) {
  const t = words(language);
  return (
    <section>
      <h2 class="govuk-heading-m">{t('renewal.title')}</h2>
      <Warnings warnings={quality.warnings} language={language} />
      {quality.reviews.length > 0 ? <Reviews reviews={quality.reviews.slice(0, 1)} language={language} /> : null}
      <p class="govuk-body">
        <a class="govuk-link" href={`/quality/${quality.orgId}`}>
          {t('renewal.more')}
        </a>
      </p>
    </section>
  );
}
