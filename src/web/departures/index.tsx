import { formatDay } from '../../kernel/day.ts';
import {
  DepartColleague,
  type DeparturePlan,
  departColleague,
  findDeparturePlan,
} from '../../modules/departures/index.ts';
import { ownOrganisation, type StaffMember } from '../../modules/organisations/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import { words } from '../findings/shared.tsx';
import {
  CiteLink,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  Notice,
  readForm,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, onGet, onPost, type Site, type Visit } from '../site.tsx';

/** Who leaves, what that hits, and the colleagues. */
interface Leaving {
  orgId: string;
  name: string;
  plan: DeparturePlan;
  colleagues: StaffMember[];
}

async function leaving(site: Site, visit: Visit): Promise<Leaving> {
  const orgId = visit.actor.orgId ?? '';
  const personId = visit.param('personId');
  const plan = await findDeparturePlan(site.house, visit.req.scope, orgId, personId);
  const office = await ownOrganisation(site.house.database, visit.req.scope);
  const consultants = office?.staff.filter(({ role }) => role === 'consultant') ?? [];
  const who = consultants.find((one) => one.personId === personId);
  if (!plan || !who) throw problem(404);
  return { orgId, plan, name: who.name, colleagues: consultants.filter((one) => one.personId !== personId) };
}

function fieldsOf(visit: Visit, { plan, colleagues }: Leaving): Field[] {
  const t = words(visit);
  return [
    {
      ...{ kind: 'date', name: 'lastDay', required: true, today: visit.today },
      ...{ label: t('departure.last-day'), hint: t('departure.last-day.hint') },
    },
    ...(plan.hits.lines > 0
      ? [
          {
            ...{ kind: 'select' as const, name: 'handTo', required: true },
            ...{ label: t('departure.hand-to'), hint: t('departure.hand-to.hint') },
            options: colleagues.map(({ personId, name }) => ({ value: personId, label: name })),
          },
        ]
      : []),
    { kind: 'hidden', name: 'plan' },
    { kind: 'hidden', name: 'once' },
  ];
}

function Plan({ visit, leaving: { plan, name } }: { visit: Visit; leaving: Leaving }) {
  const t = words(visit);
  const { lines, lastDueOn, applicationId } = plan.hits;
  return (
    <>
      <h2 class="govuk-heading-m">{t('departure.hits')}</h2>
      <p class="govuk-body">
        {t('departure.lines', { lines, day: lastDueOn ? formatDay(lastDueOn, visit.language) : '' })}
      </p>
      {plan.failing.length === 0 ? (
        <p class="govuk-body">{t('departure.failing.none')}</p>
      ) : (
        <Notice kind="important" title={t('departure.failing')}>
          <ul class="w-grounds">
            {plan.failing.map(({ certificateId, number, condition: { condition, about, source } }) => (
              <li key={`${certificateId} ${condition} ${about}`}>
                {`${number}, ${about === plan.personId ? name : t('the-office')}: ${t(`name.${condition}`)}`}{' '}
                <CiteLink cite={source} />
              </li>
            ))}
          </ul>
          <p class="govuk-body">{t('departure.then')}</p>
        </Notice>
      )}
      {applicationId === null ? null : <p class="govuk-body">{t('departure.application')}</p>}
    </>
  );
}

function drawLeaving(site: Site, visit: Visit, one: Leaving, values: FormValues, errors: FieldErrors | null): string {
  const t = words(visit);
  return draw(
    site,
    visit,
    {
      title: t('departure.title', { name: one.name }),
      caption: visit.actor.orgName ?? '',
      current: '/',
      errors,
      backLink: { href: '/', label: t('back') },
      children: (
        <>
          <Plan visit={visit} leaving={one} />
          <Form
            action={`/staff/${one.plan.personId}/departure`}
            fields={fieldsOf(visit, one)}
            values={{ ...values, plan: one.plan.plan, once: onceOf() }}
            errors={errors}
            submit={[
              { label: t('departure.do'), look: 'warning' },
              { label: t('back'), look: 'link', href: '/' },
            ]}
          />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

async function depart(site: Site, visit: Visit): Promise<Answer> {
  const one = await leaving(site, visit);
  const fields = fieldsOf(visit, one);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors | null) => drawLeaving(site, visit, one, values, wrong);
  if (errors || help) return again(errors);
  const command = { ...input, orgId: one.orgId, personId: one.plan.personId, id: newId() };
  const outcome = await checked(DepartColleague, command, (data) =>
    does(site, visit, departColleague, data, { once: visit.body('once') }),
  );
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok
    ? goTo(visit, '/?told=departed')
    : again(errorsOf(visit, outcome, { lastDay: 'lastDay', handTo: one.plan.hits.lines > 0 ? 'handTo' : '' }));
}

/** Ending somebody's place in one's office, with what that hits shown first. */
export function departurePages(site: Site): void {
  const managers = ['office-manager'] as const;
  onGet(site, '/staff/:personId/departure', managers, async (visit) =>
    drawLeaving(site, visit, await leaving(site, visit), visit.parked() ?? {}, null),
  );
  onPost(site, '/staff/:personId/departure', managers, (visit) => depart(site, visit));
}
