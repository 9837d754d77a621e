import { reviewConclusions } from '../../../schemes/index.ts';
import { findQuality, type QualityOf, RecordReview, reviewNow } from '../../modules/quality/index.ts';
import { listResults, type ShownResult } from '../../modules/surveys/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import { type Field, type FieldErrors, Form, type FormValues, issueErrors, Notice, readForm } from '../kit/index.ts';
import { type Answer, askingOf, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { TrendChart } from '../surveys/charts.tsx';
import { familyOf, namedOf, overallOf, quartersOf, valueWords } from '../surveys/shown.ts';
import { Cells, Checks, Complaints, QChecks, Reviews, Warnings } from './parts.tsx';
import { words } from './shown.ts';

interface Found {
  quality: QualityOf;
  results: ShownResult[];
}

async function found({ house }: Site, { req }: Visit, orgId: string): Promise<Found> {
  const quality = await findQuality(house, req.scope, orgId);
  if (!quality) throw problem(404);
  return { quality, results: await listResults(house, req.scope, orgId) };
}

/** Satisfaction as a whole, per questionnaire: the latest result and how it developed. */
function Satisfaction({ visit, results, orgId }: { visit: Visit; results: readonly ShownResult[]; orgId: string }) {
  const { language } = visit;
  const t = words(language);
  const families = [...new Set(results.map(({ questionnaire }) => familyOf(questionnaire)))];
  return (
    <section>
      <h2 class="govuk-heading-m">{t('surveys.title')}</h2>
      {families.length === 0 ? <p class="govuk-body">{t('surveys.none')}</p> : null}
      {families.map((family) => {
        const these = results.filter(({ questionnaire }) => familyOf(questionnaire) === family);
        const latest = these.at(-1);
        const line = latest && overallOf(latest);
        return latest && line ? (
          <section key={family}>
            <h3 class="govuk-heading-s">{namedOf(latest.questionnaire, language)}</h3>
            <p class="govuk-body">
              {t('surveys.value', {
                quarters: quartersOf(latest, language),
                value: valueWords(line.figure, line.answers, language),
              })}
            </p>
            <TrendChart visit={visit} results={these} />
          </section>
        ) : null;
      })}
      <p class="govuk-body">
        <a class="govuk-link" href={`/surveys/${orgId}`}>
          {t('surveys.more')}
        </a>
      </p>
    </section>
  );
}

function reviewFields(visit: Visit): Field[] {
  const t = words(visit.language);
  return [
    {
      ...{ kind: 'radios', name: 'conclusion', label: t('review.conclusion'), required: true },
      options: reviewConclusions.map((value) => ({ value, label: t(`conclusion.${value}`) })),
    },
    {
      ...{ kind: 'textarea', name: 'text', label: t('review.text'), hint: t('review.text.hint'), required: true },
      ...{ rows: 5, maxLength: 4000 },
    },
    { kind: 'hidden', name: 'once' },
  ];
}

interface Filled {
  values: FormValues;
  errors: FieldErrors;
}

/** Who follows up an organisation, by its kind. */
const bodyOf = (kind: string): string =>
  kind === 'career-centre' ? 'VDAB' : kind === 'federal-service' ? 'BOSA' : 'CERTO';

function drawQuality(site: Site, visit: Visit, { quality, results }: Found, filled: Filled | null): string {
  const { language } = visit;
  const t = words(language);
  const { orgId, name, kind } = quality;
  const isOwn = visit.actor.role === 'office-manager';
  const errors = filled?.errors ?? null;
  return draw(
    site,
    visit,
    {
      title: t('title'),
      caption: name,
      wide: true,
      current: '/quality',
      errors,
      banner: visit.query('told') === 'reviewed' ? <Notice kind="success" title={t('review.told')} /> : undefined,
      ...(isOwn ? {} : { backLink: { href: '/quality', label: t('title') } }),
      children: (
        <>
          {isOwn ? <p class="govuk-body">{t('intro.own', { body: bodyOf(kind) })}</p> : null}
          <h2 class="govuk-heading-m">{t('warnings.title')}</h2>
          <Warnings warnings={quality.warnings} language={language} />
          {kind === 'federal-service' ? null : <Satisfaction visit={visit} results={results} orgId={orgId} />}
          <Complaints quality={quality} language={language} isOwn={isOwn} />
          {kind === 'career-centre' ? <Checks facts={quality.facts} language={language} /> : null}
          {kind === 'federal-service' ? <QChecks facts={quality.facts} language={language} /> : null}
          <Cells cells={quality.cells} language={language} />
          <h2 class="govuk-heading-m">{t('reviews.title')}</h2>
          {kind === 'federal-service' ? (
            <p class="govuk-body">
              {t('reviews.service')}{' '}
              <a class="govuk-link" href={isOwn ? '/' : `/services/${orgId}`}>
                {t('reviews.service.see')}
              </a>
            </p>
          ) : (
            <Reviews reviews={quality.reviews} language={language} />
          )}
          {quality.steps.includes('review') ? (
            <section id="review">
              <h3 class="govuk-heading-s">{t('review.record')}</h3>
              <p class="govuk-body">{t('review.intro')}</p>
              <Form
                action={`/quality/${orgId}`}
                fields={reviewFields(visit)}
                values={{ ...(filled?.values ?? visit.parked()), once: onceOf() }}
                errors={errors}
                submit={[{ label: t('review.record') }]}
              />
            </section>
          ) : null}
        </>
      ),
    },
    filled ? 422 : 200,
  );
}

/** What is known of one organisation's quality, for itself and its body (OURS-quality). */
export async function qualityPage(site: Site, visit: Visit, orgId: string): Promise<Answer> {
  return drawQuality(site, visit, await found(site, visit, orgId), null);
}

/** Records the yearly review; refused, it comes back with everything that was typed. */
export async function recordFrom(site: Site, visit: Visit): Promise<Answer> {
  const orgId = visit.param('orgId');
  const shown = await found(site, visit, orgId);
  const fields = reviewFields(visit);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors) => drawQuality(site, visit, shown, { values, errors: wrong });
  if (errors) return again(errors);
  const once = visit.body('once');
  const outcome = await checked(RecordReview, { ...input, orgId, id: newId() }, (data) =>
    reviewNow(site.house, askingOf(site, visit, { once }), data),
  );
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  if (outcome.ok) return goTo(visit, `/quality/${orgId}?told=reviewed`);
  return again(errorsOf(visit, outcome, {}));
}
