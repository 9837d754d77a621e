import { formatDay, formatDayLong } from '../../kernel/day.ts';
import {
  AgreeToPlan,
  agreeToPlan,
  listPlans,
  type PlannedProgramme,
  type ShownPlan,
} from '../../modules/action-plans/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { problem } from '../../platform/http/index.ts';
import { documentsHref } from '../documents/shared.tsx';
import { ActionButton, EmptyState, Notice } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { words } from './plan-form.ts';
import { PlanView } from './plan-view.tsx';

/** Where a citizen reads their own plan. */
export const ownPlanHref = '/me/programme/plan';

/** The plan that holds: the newest version of the programme that goes on, else of the last one that has a plan. */
function newestOf(programmes: readonly PlannedProgramme[]) {
  const programme = programmes.find(({ plans }) => plans.length > 0);
  return programme ? { programme, plans: programme.plans } : null;
}

function Agreement({ visit, programme, plan }: { visit: Visit; programme: PlannedProgramme; plan: ShownPlan }) {
  const t = words(visit);
  const { agreedOn } = plan.state;
  if (agreedOn) return <p class="govuk-body">{t('mine.agreed', { day: formatDayLong(agreedOn, visit.language) })}</p>;
  return (
    <>
      <p class="govuk-body">{t('mine.agree.why')}</p>
      <ActionButton
        action={ownPlanHref}
        label={t('mine.agree')}
        hidden={{ programmeId: programme.id, planId: plan.id, once: onceOf() }}
      />
    </>
  );
}

/** The citizen's own plan to read, and to say of that they have seen it and agree. */
export async function ownPlanPage(site: Site, visit: Visit, wrong: string | null = null): Promise<Answer> {
  const t = words(visit);
  const { citizenId } = visit.actor;
  const [shown] = citizenId === null ? [] : await looked(site.house, visit.req, listPlans, citizenId);
  const found = shown ? newestOf(shown.programmes) : null;
  const [plan, ...earlier] = found?.plans ?? [];
  const told = visit.query('told') === 'agreed' && wrong === null;
  return draw(
    site,
    visit,
    {
      ...{ title: t('title'), current: ownPlanHref, errors: wrong === null ? null : { '': wrong } },
      backLink: { href: '/me/programme', label: t('mine.back') },
      banner: told ? <Notice kind="success" title={t('told.agreed')} /> : undefined,
      children:
        found && plan && citizenId !== null ? (
          <>
            <p class="govuk-body">{t('mine.intro')}</p>
            <p class="w-quiet">
              {found.programme.office} ·{' '}
              {t('version.whole', { n: plan.state.n, day: formatDayLong(plan.state.writtenOn, visit.language) })}
            </p>
            <PlanView visit={visit} programme={found.programme} plan={plan} />
            <Papers visit={visit} citizenId={citizenId} plan={plan} earlier={earlier} />
            <Agreement visit={visit} programme={found.programme} plan={plan} />
          </>
        ) : (
          <EmptyState title={t('mine.none')} />
        ),
    },
    wrong === null ? 200 : 409,
  );
}

function Papers({
  visit,
  citizenId,
  plan,
  earlier,
}: {
  visit: Visit;
  citizenId: string;
  plan: ShownPlan;
  earlier: readonly ShownPlan[];
}) {
  const t = words(visit);
  const link = ({ state: { documentId } }: ShownPlan, label: string) =>
    documentId ? (
      <a class="govuk-link" href={documentsHref(citizenId, documentId, 'content')}>
        {label}
      </a>
    ) : null;
  return (
    <>
      <p class="govuk-body">{link(plan, t('mine.document'))}</p>
      {earlier.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">{t('mine.earlier')}</h2>
          <ul class="govuk-list">
            {earlier.map((one) => (
              <li key={one.id}>
                {link(one, t('version.whole', { n: one.state.n, day: formatDay(one.state.writtenOn, visit.language) }))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** Says that one has seen the newest version and agrees. */
export async function agreeToOwnPlan(site: Site, visit: Visit): Promise<Answer> {
  const { citizenId } = visit.actor;
  if (citizenId === null) return ownPlanPage(site, visit);
  const command = { citizenId, programmeId: visit.body('programmeId'), planId: visit.body('planId') };
  const checked = AgreeToPlan.safeParse(command);
  if (!checked.success) throw problem(422, { kind: 'invalid' });
  const outcome = await does(site, visit, agreeToPlan, checked.data, { once: visit.body('once') });
  if (outcome.ok) return goTo(visit, `${ownPlanHref}?told=agreed`);
  return ownPlanPage(site, visit, Object.values(errorsOf(visit, outcome, {})).join(' '));
}
