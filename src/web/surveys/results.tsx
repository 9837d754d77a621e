import { formatDay } from '../../kernel/day.ts';
import {
  findParticipation,
  findSurveyed,
  listRemarks,
  listResults,
  listRounds,
  type Participation,
  type ShownResult,
  type ShownRound,
  type SurveyedOrganisation,
} from '../../modules/surveys/index.ts';
import { problem } from '../../platform/http/index.ts';
import { ButtonLink, DataTable, DateText, Details, EmptyState, Notice } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { QuestionChart, TrendChart } from './charts.tsx';
import { TakingPart } from './participation.tsx';
import { familyOf, linesOf, namedOf, pageWords, quartersOf } from './shown.ts';

/** Whether who looks starts rounds: a manager for the own organisation, and who asks on behalf of a body. */
export const mayStart = ({ actor }: Visit): boolean =>
  ['office-manager', 'certification-secretariat', 'mandate-officer'].includes(actor.role);

/** The results of one questionnaire: the latest in full, and how it developed. */
function OfOneFamily({ visit, results }: { visit: Visit; results: readonly ShownResult[] }) {
  const { language } = visit;
  const t = pageWords(language);
  const latest = results.at(-1);
  if (!latest) return null;
  const { answers, invited } = latest;
  return (
    <section>
      <h2 class="govuk-heading-m">{namedOf(latest.questionnaire, language)}</h2>
      <p class="govuk-body">
        {t('latest', { quarters: quartersOf(latest, language) })}
        {'. '}
        {invited === null ? t('counts', { answers }) : t('counts.of', { answers, invited })}
      </p>
      <QuestionChart visit={visit} result={latest} lines={linesOf(latest)} />
      <TrendChart visit={visit} results={results} />
    </section>
  );
}

function Rounds({ visit, orgId, rounds }: { visit: Visit; orgId: string; rounds: readonly ShownRound[] }) {
  const { language } = visit;
  const t = pageWords(language);
  const day = (on: ShownRound['fromOn']) => formatDay(on, language);
  return (
    <>
      <DataTable<ShownRound>
        caption={t('rounds')}
        rows={rounds}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('rounds.none')} />}
        columns={[
          { key: 'of', label: t('round.of'), rowHeader: true, cell: (one) => namedOf(one.questionnaire, language) },
          { key: 'on', label: t('round.started'), tight: true, cell: (one) => <DateText on={one.startedOn} /> },
          {
            key: 'days',
            label: t('round.days'),
            cell: (one) => t('round.days.value', { from: day(one.fromOn), until: day(one.endsOn) }),
          },
          { key: 'addresses', label: t('round.addresses'), numeric: true, cell: ({ addresses }) => addresses },
          {
            key: 'papers',
            label: t('round.papers'),
            cell: ({ id, papers, openPapers }) =>
              openPapers > 0 ? (
                <a class="govuk-link" href={`/surveys/${orgId}/rounds/${id}/letters`}>
                  {t('round.letters')} ({papers})
                </a>
              ) : (
                papers
              ),
          },
        ]}
      />
      {mayStart(visit) ? (
        <ButtonLink href={`/surveys/${orgId}/rounds/new`} label={t('round.start')} look="secondary" />
      ) : null}
    </>
  );
}

function Remarks({ visit, remarks }: { visit: Visit; remarks: readonly { body: string }[] }) {
  const t = pageWords(visit.language);
  if (remarks.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{t('remarks')}</h2>
      <p class="govuk-body">{t('remarks.intro')}</p>
      <ul class="govuk-list govuk-list--bullet">
        {remarks.map(({ body }, place) => (
          <li key={`${place} ${body}`} class="w-typed">
            {body}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is hidden and why, and what the lines around the bars mean. */
export function HowToRead({ visit }: { visit: Visit }) {
  const t = pageWords(visit.language);
  return (
    <Details summary={t('hidden.title')}>
      <p class="govuk-body">{t('hidden.body')}</p>
      <p class="govuk-body">{t('interval.body')}</p>
    </Details>
  );
}

interface Found {
  organisation: SurveyedOrganisation;
  results: ShownResult[];
  rounds: ShownRound[];
  remarks: { body: string }[];
  participation: Participation | null;
}

async function found({ house }: Site, visit: Visit, orgId: string): Promise<Found> {
  const { scope } = visit.req;
  const organisation = await findSurveyed(house.database, scope, orgId);
  if (!organisation) throw problem(404);
  return {
    organisation,
    results: await listResults(house, scope, orgId),
    rounds: await listRounds(house.database, scope, orgId),
    remarks: await listRemarks(house.database, scope, orgId),
    participation: await findParticipation(house.database, scope, orgId),
  };
}

/** The results of one organisation: for itself, and for its body. */
export async function organisationPage(site: Site, visit: Visit, orgId: string): Promise<Answer> {
  const t = pageWords(visit.language);
  const { organisation, results, rounds, remarks, participation } = await found(site, visit, orgId);
  const families = [...new Set(results.map(({ questionnaire }) => familyOf(questionnaire)))];
  const isOwn = visit.actor.role === 'office-manager';
  return draw(site, visit, {
    title: t('title'),
    caption: organisation.name,
    wide: true,
    current: '/surveys',
    banner: visit.query('told') === 'started' ? <Notice kind="success" title={t('round.told')} /> : undefined,
    ...(isOwn ? {} : { backLink: { href: '/surveys', label: t('title') } }),
    children: (
      <>
        {isOwn ? (
          <p class="govuk-body">{t(organisation.kind === 'career-centre' ? 'intro.own.centre' : 'intro.own')}</p>
        ) : null}
        <HowToRead visit={visit} />
        {families.length === 0 ? <EmptyState title={t('none')} /> : null}
        {families.map((family) => (
          <OfOneFamily
            key={family}
            visit={visit}
            results={results.filter(({ questionnaire }) => familyOf(questionnaire) === family)}
          />
        ))}
        <Remarks visit={visit} remarks={remarks} />
        {participation ? <TakingPart language={visit.language} part={participation} /> : null}
        <Rounds visit={visit} orgId={organisation.orgId} rounds={rounds} />
      </>
    ),
  });
}
