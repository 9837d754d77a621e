import {
  listResults,
  listSurveyed,
  type ShownResult,
  type SurveyedOrganisation,
  shareTogether,
} from '../../modules/surveys/index.ts';
import { ButtonLink, DataTable } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { HowToRead, mayStart, organisationPage } from './results.tsx';
import { type Family, familyOf, namedOf, overallOf, pageWords, shareWords, shortQuarter } from './shown.ts';

/** Every published result of a family together, as one sentence. */
function Together({ visit, results }: { visit: Visit; results: readonly ShownResult[] }) {
  const { language } = visit;
  const t = pageWords(language);
  const lines = results.flatMap((one) => overallOf(one) ?? []);
  const share = shareTogether(lines);
  const [first] = lines;
  if (!share || !first) return null;
  const question = first.question.label[language];
  return (
    <p class="govuk-body">
      <strong>{namedOf(results[0]?.questionnaire ?? '', language)}: </strong>
      {t('body.together.value', { share: shareWords(share, language), answers: share.answers, question })}
    </p>
  );
}

function Organisations({
  visit,
  rows,
  results,
  families,
}: {
  visit: Visit;
  rows: readonly SurveyedOrganisation[];
  results: readonly ShownResult[];
  families: readonly Family[];
}) {
  const { language } = visit;
  const t = pageWords(language);
  const latest = (orgId: string, family: Family) =>
    results.filter((one) => one.orgId === orgId && familyOf(one.questionnaire) === family).at(-1);
  const shown = (one: ShownResult | undefined) => {
    const line = one && overallOf(one);
    return one && line ? `${shareWords(line.share, language)} (${shortQuarter(one, language)})` : t('body.nothing');
  };
  return (
    <DataTable<SurveyedOrganisation>
      caption={t('body.overall')}
      rows={rows}
      keyOf={({ orgId }) => orgId}
      columns={[
        {
          key: 'name',
          label: t('body.organisation'),
          rowHeader: true,
          cell: ({ orgId, name }) => (
            <a class="govuk-link" href={`/surveys/${orgId}`}>
              {name}
            </a>
          ),
        },
        ...families.map((family) => ({
          key: family,
          // Short: on a phone it stands beside its number, under a heading that says what was asked about.
          label: t(`column.${family}`),
          cell: ({ orgId }: SurveyedOrganisation) => shown(latest(orgId, family)),
        })),
      ]}
    />
  );
}

/** One's own results for a manager; for a body every organisation that it asks about, with what all of them come to. */
export async function surveysPage(site: Site, visit: Visit): Promise<Answer> {
  const { actor, language } = visit;
  if (actor.role === 'office-manager') return organisationPage(site, visit, actor.orgId ?? '');
  const t = pageWords(language);
  const { house } = site;
  const rows = await listSurveyed(house.database, visit.req.scope);
  const results = await listResults(house, visit.req.scope, null);
  const families: readonly Family[] =
    actor.role === 'mandate-officer'
      ? ['survey-career-guidance']
      : ['survey-outplacement-citizen', 'survey-outplacement-employer'];
  return draw(site, visit, {
    title: t('title'),
    wide: true,
    current: '/surveys',
    children: (
      <>
        <p class="govuk-body">{t('intro.body')}</p>
        {mayStart(visit) ? <ButtonLink href="/surveys/paper" label={t('body.paper')} look="secondary" /> : null}
        <HowToRead visit={visit} />
        <h2 class="govuk-heading-m">{t('body.together')}</h2>
        {families.map((family) => (
          <Together
            key={family}
            visit={visit}
            results={results.filter(({ questionnaire }) => familyOf(questionnaire) === family)}
          />
        ))}
        <Organisations visit={visit} rows={rows} results={results} families={families} />
      </>
    ),
  });
}
