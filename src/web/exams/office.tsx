import {
  EnrolCandidate,
  enrolCandidate,
  listOfficeSeats,
  listOpenSittings,
  markDue,
  type OfficeSeat,
  OnSeat,
  type OpenSitting,
  withdrawCandidate,
} from '../../modules/exams/index.ts';
import { missingToRegister, ownOrganisation } from '../../modules/organisations/index.ts';
import { problem } from '../../platform/http/index.ts';
import { ActionButton, DataTable, EmptyState, type Field, type FieldErrors, Form, readForm } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { nowOf, StatusTag, Told, windowOf, words } from './shared.tsx';

/** Consultants of the office who still need the test. */
async function candidatesOf(site: Site, visit: Visit) {
  const organisation = await ownOrganisation(site.house.database, visit.req.scope);
  const consultants = (organisation?.staff ?? []).filter(
    ({ role, personId }, at, all) =>
      role === 'consultant' && all.findIndex((one) => one.role === role && one.personId === personId) === at,
  );
  const ids = { orgId: organisation?.id ?? '', personId: '' };
  return consultants.filter(({ facts }) =>
    missingToRegister([], facts, visit.today, ids).some(({ code }) => code === 'competence-test-missing'),
  );
}

async function enrolFields(site: Site, visit: Visit, sittings: readonly OpenSitting[]): Promise<Field[]> {
  const t = words(visit);
  const people = await candidatesOf(site, visit);
  return [
    {
      kind: 'select',
      name: 'personId',
      label: t('office.who'),
      required: true,
      options: people.map(({ personId, name }) => ({ value: personId, label: name })),
    },
    {
      kind: 'select',
      name: 'sittingId',
      label: t('office.which'),
      required: true,
      options: sittings.map(({ id, state, free }) => ({
        value: id,
        label: `${windowOf(visit, state)} (${t('free.of', { free, seats: state.seats })})`,
      })),
    },
    { kind: 'hidden', name: 'once' },
  ];
}

function Seats({ visit, seats, today }: { visit: Visit; seats: readonly OfficeSeat[]; today: string }) {
  const t = words(visit);
  return (
    <DataTable<OfficeSeat>
      caption={t('office.seats')}
      rows={seats}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('office.none')} />}
      columns={[
        { key: 'person', label: t('person'), rowHeader: true, cell: ({ personName }) => personName },
        { key: 'sitting', label: t('sitting'), cell: ({ sitting }) => windowOf(visit, sitting) },
        { key: 'status', label: t('status'), cell: ({ outcome }) => <StatusTag visit={visit} status={outcome} /> },
        {
          key: 'act',
          label: t('act'),
          quietLabel: true,
          cell: ({ id, outcome, sitting, personName }) =>
            outcome === 'enrolled' && today < sitting.opensAt.slice(0, 10) ? (
              <ActionButton
                action="/exams"
                label={t('withdraw')}
                look="secondary"
                about={personName}
                hidden={{ once: onceOf(), do: 'withdraw', seatId: id }}
              />
            ) : null,
        },
      ]}
    />
  );
}

/** The manager's page of the test: colleagues to enrol, and who passed. */
export async function officePage(
  site: Site,
  visit: Visit,
  again: { values: Record<string, string>; errors: FieldErrors } | null = null,
): Promise<Answer> {
  const t = words(visit);
  const { database } = site.house;
  const now = nowOf(site);
  const sittings = await listOpenSittings(database, visit.req.scope, now);
  const before = await listOfficeSeats(database, visit.req.scope, now);
  for (const { personId, outcome } of before) if (outcome === 'ended') await markDue(site.house, { personId });
  const seats = await listOfficeSeats(database, visit.req.scope, now);
  const fields = await enrolFields(site, visit, sittings);
  const isNobody = fields.some(
    (field) => field.name === 'personId' && 'options' in field && field.options.length === 0,
  );
  return draw(
    site,
    visit,
    {
      title: t('title'),
      caption: visit.actor.orgName ?? '',
      current: '/exams',
      errors: again?.errors ?? null,
      banner: <Told visit={visit} />,
      children: (
        <>
          <p class="govuk-body">{t('office.intro')}</p>
          <p class="govuk-body">
            <a class="govuk-link" href="/exams/study">
              {t('study.link')}
            </a>
          </p>
          {isNobody ? <p class="govuk-body">{t('office.nobody')}</p> : null}
          {!isNobody && sittings.length > 0 ? (
            <Form
              action="/exams"
              fields={fields}
              values={again?.values ?? { once: onceOf() }}
              errors={again?.errors ?? null}
              guard={false}
              submit={[{ label: t('enrol'), value: 'enrol' }]}
            />
          ) : null}
          {sittings.length === 0 ? <EmptyState title={t('sittings.none')} /> : null}
          <Seats visit={visit} seats={seats} today={visit.today} />
        </>
      ),
    },
    again ? 422 : 200,
  );
}

/** Enrols a colleague, or gives a colleague's seat up. */
export async function officeAct(site: Site, visit: Visit): Promise<Answer> {
  const orgId = visit.actor.orgId ?? '';
  const form = { once: visit.body('once') };
  if (visit.body('do') === 'withdraw') {
    const command = OnSeat.safeParse({ orgId, seatId: visit.body('seatId') });
    if (!command.success) throw problem(400);
    const outcome = await does(site, visit, withdrawCandidate, command.data, form);
    if (outcome.ok) return goTo(visit, '/exams?told=withdrawn');
    return officePage(site, visit, { values: { once: onceOf() }, errors: errorsOf(visit, outcome, {}) });
  }
  const sittings = await listOpenSittings(site.house.database, visit.req.scope, nowOf(site));
  const { input, errors } = readForm(await enrolFields(site, visit, sittings), visit.req.body, visit.language);
  const values = { personId: visit.body('personId'), sittingId: visit.body('sittingId'), once: onceOf() };
  if (errors) return officePage(site, visit, { values, errors });
  const command = EnrolCandidate.safeParse({ ...input, orgId });
  if (!command.success) throw problem(400);
  const outcome = await does(site, visit, enrolCandidate, command.data, form);
  if (outcome.ok) return goTo(visit, '/exams?told=enrolled');
  return officePage(site, visit, { values, errors: errorsOf(visit, outcome, { sitting: 'sittingId' }) });
}
