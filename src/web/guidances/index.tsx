import {
  EndGuidance,
  endGuidance,
  listGuidances,
  RegisterGuidance,
  registerGuidance,
  type ShownGuidance,
} from '../../modules/guidances/index.ts';
import { ownOrganisation } from '../../modules/organisations/index.ts';
import { problem } from '../../platform/http/index.ts';
import { checked } from '../certificate/shared.tsx';
import { words } from '../checks/shared.tsx';
import {
  DataTable,
  DateText,
  EmptyState,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  Notice,
  readForm,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, onGet, onPost, type Site, type Visit } from '../site.tsx';

/** The centre's own coaches of today; only a career centre registers guidances. */
async function coachesOf(site: Site, visit: Visit): Promise<{ value: string; label: string }[]> {
  const organisation = await ownOrganisation(site.house.database, visit.req.scope);
  if (organisation?.kind !== 'career-centre') throw problem(404);
  const coaches = organisation.staff.filter(({ role }) => role === 'consultant');
  return coaches.map(({ personId, name }) => ({ value: personId, label: name }));
}

function fieldsOf(visit: Visit, coaches: { value: string; label: string }[]): Field[] {
  const t = words(visit);
  return [
    { kind: 'date', name: 'startsOn', label: t('starts-on'), required: true, today: visit.today },
    { kind: 'select', name: 'coachId', label: t('coach'), required: true, options: coaches },
    {
      ...{ kind: 'radios', name: 'cheque', label: t('cheque'), required: true, inline: true },
      options: (['1', '2'] as const).map((value) => ({ value, label: t(`cheque.${value}`) })),
    },
    { kind: 'hidden', name: 'once' },
  ];
}

function Listed({ visit, rows }: { visit: Visit; rows: readonly ShownGuidance[] }) {
  const t = words(visit);
  return (
    <DataTable<ShownGuidance>
      caption={t('guidances.list')}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('guidances.none')} />}
      columns={[
        { key: 'code', label: t('code'), rowHeader: true, tight: true, cell: ({ code }) => code },
        { key: 'coach', label: t('coach'), cell: ({ coach }) => coach },
        { key: 'cheque', label: t('cheque'), cell: ({ cheque }) => t(`cheque.${cheque}`) },
        { key: 'from', label: t('starts-on'), tight: true, cell: ({ startsOn }) => <DateText on={startsOn} /> },
        {
          key: 'until',
          label: t('ended-on'),
          tight: true,
          cell: ({ id, code, endedOn }) =>
            endedOn ? (
              <DateText on={endedOn} />
            ) : (
              <a class="govuk-link" href={`/guidances/${id}`}>
                {t('end')}
                <span class="govuk-visually-hidden"> {code}</span>
              </a>
            ),
        },
        { key: 'sessions', label: t('sessions'), numeric: true, cell: ({ sessions }) => sessions ?? '–' },
      ]}
    />
  );
}

const told = { registered: 'guidances.told', ended: 'guidances.ended' } as const;

async function drawList(site: Site, visit: Visit, values: FormValues, errors: FieldErrors | null): Promise<string> {
  const t = words(visit);
  const coaches = await coachesOf(site, visit);
  const rows = await listGuidances(site.house.database, visit.req.scope, visit.actor.orgId ?? '');
  const said = visit.query('told') === 'registered' ? 'registered' : visit.query('told') === 'ended' ? 'ended' : null;
  return draw(
    site,
    visit,
    {
      ...{ title: t('guidances.title'), wide: true, current: '/guidances', errors },
      banner: said && !errors ? <Notice kind="success" title={t(told[said])} /> : undefined,
      children: (
        <>
          <p class="govuk-body w-prose">{t('guidances.intro')}</p>
          <h2 class="govuk-heading-m">{t('guidances.new')}</h2>
          <Form
            action="/guidances"
            fields={fieldsOf(visit, coaches)}
            values={{ ...values, once: onceOf() }}
            errors={errors}
            submit={[{ label: t('guidances.new') }]}
          />
          <Listed visit={visit} rows={rows} />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

async function register(site: Site, visit: Visit): Promise<Answer> {
  const fields = fieldsOf(visit, await coachesOf(site, visit));
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  if (errors) return drawList(site, visit, values, errors);
  const command = { ...input, orgId: visit.actor.orgId ?? '', cheque: Number(input.cheque) };
  const form = { once: visit.body('once') };
  const outcome = await checked(RegisterGuidance, command, (data) => does(site, visit, registerGuidance, data, form));
  if ('issues' in outcome) return drawList(site, visit, values, issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok
    ? goTo(visit, '/guidances?told=registered')
    : drawList(site, visit, values, errorsOf(visit, outcome, { startsOn: 'startsOn', coachId: 'coachId' }));
}

async function runningGuidance(site: Site, visit: Visit): Promise<ShownGuidance> {
  const rows = await listGuidances(site.house.database, visit.req.scope, visit.actor.orgId ?? '');
  const one = rows.find(({ id, endedOn }) => id === visit.param('guidanceId') && endedOn === null);
  if (!one) throw problem(404);
  return one;
}

function endFields(visit: Visit): Field[] {
  const t = words(visit);
  return [
    { kind: 'date', name: 'endedOn', label: t('ended-on'), required: true, today: visit.today },
    {
      ...{ kind: 'text', name: 'sessions', label: t('sessions.how-many'), required: true },
      ...{ inputMode: 'numeric', width: 2, maxLength: 2 },
    },
    { kind: 'hidden', name: 'once' },
  ];
}

function drawEnd(site: Site, visit: Visit, one: ShownGuidance, values: FormValues, errors: FieldErrors | null): string {
  const t = words(visit);
  return draw(
    site,
    visit,
    {
      ...{ title: t('end.title', { code: one.code }), current: '/guidances', errors },
      backLink: { href: '/guidances', label: t('guidances.title') },
      children: (
        <Form
          action={`/guidances/${one.id}`}
          fields={endFields(visit)}
          values={{ ...values, once: onceOf() }}
          errors={errors}
          submit={[{ label: t('end') }, { label: t('back'), look: 'link', href: '/guidances' }]}
        />
      ),
    },
    errors ? 422 : 200,
  );
}

async function end(site: Site, visit: Visit): Promise<Answer> {
  const one = await runningGuidance(site, visit);
  const fields = endFields(visit);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const sessions = visit.body('sessions').trim();
  const wrong = /^[1-9]\d?$/.test(sessions) ? null : { sessions: words(visit)('sessions.wrong') };
  if (errors || wrong) return drawEnd(site, visit, one, values, { ...wrong, ...errors });
  const command = { ...input, orgId: one.orgId, guidanceId: one.id, sessions: Number(sessions) };
  const form = { once: visit.body('once') };
  const outcome = await checked(EndGuidance, command, (data) => does(site, visit, endGuidance, data, form));
  if ('issues' in outcome)
    return drawEnd(site, visit, one, values, issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok
    ? goTo(visit, '/guidances?told=ended')
    : drawEnd(site, visit, one, values, errorsOf(visit, outcome, { endedOn: 'endedOn', [one.startsOn]: 'endedOn' }));
}

/** Guidances with a voucher, for the manager of their centre. */
export function guidancePages(site: Site): void {
  const managers = ['office-manager'] as const;
  onGet(site, '/guidances', managers, (visit) => drawList(site, visit, visit.parked() ?? {}, null));
  onPost(site, '/guidances', managers, (visit) => register(site, visit));
  onGet(site, '/guidances/:guidanceId', managers, async (visit) =>
    drawEnd(site, visit, await runningGuidance(site, visit), visit.parked() ?? {}, null),
  );
  onPost(site, '/guidances/:guidanceId', managers, (visit) => end(site, visit));
}
