import {
  type ExtraTime,
  endExtraTime,
  GrantExtraTime,
  grantExtraTime,
  listExtraTime,
  OnExtraTime,
} from '../../modules/exams/index.ts';
import { problem } from '../../platform/http/index.ts';
import { Told, words } from '../exams/shared.tsx';
import {
  ActionButton,
  DataTable,
  DateText,
  EmptyState,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  readForm,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';

type Listed = Awaited<ReturnType<typeof listExtraTime>>;

function fieldsOf(visit: Visit, { granted, waiting }: Listed): Field[] {
  const t = words(visit);
  const has = new Set(granted.map(({ personId }) => personId));
  const count = (name: string, label: string): Field => ({
    ...{ kind: 'text', name, label, width: 3, inputMode: 'numeric' },
  });
  return [
    {
      kind: 'select',
      name: 'personId',
      label: t('extra.who'),
      required: true,
      options: waiting
        .filter(({ personId }) => !has.has(personId))
        .map(({ personId, name, office }) => ({ value: personId, label: `${name} (${office})` })),
    },
    count('percent', t('extra.percent')),
    count('minutes', t('extra.minutes')),
    {
      kind: 'textarea',
      name: 'reason',
      label: t('extra.reason'),
      hint: t('extra.reason.hint'),
      required: true,
      maxLength: 2000,
    },
    { kind: 'hidden', name: 'once' },
  ];
}

function Granted({ visit, granted }: { visit: Visit; granted: readonly ExtraTime[] }) {
  const t = words(visit);
  return (
    <DataTable<ExtraTime>
      caption={t('extra.title')}
      rows={granted}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('extra.none')} />}
      columns={[
        { key: 'person', label: t('person'), rowHeader: true, cell: ({ name }) => name },
        { key: 'much', label: t('extra.title'), cell: ({ percent, minutes }) => t('extra.much', { percent, minutes }) },
        { key: 'reason', label: t('extra.reason'), cell: ({ reason }) => reason },
        { key: 'on', label: t('plan.day'), tight: true, cell: ({ grantedOn }) => <DateText on={grantedOn} /> },
        {
          key: 'act',
          label: t('act'),
          quietLabel: true,
          cell: ({ id, name }) => (
            <ActionButton
              action="/exam-extra-time"
              label={t('extra.end')}
              look="secondary"
              about={name}
              hidden={{ once: onceOf(), do: 'end', accommodationId: id }}
            />
          ),
        },
      ]}
    />
  );
}

/** Who has extra time and why; and granting it to somebody with a seat. */
export async function extraTimePage(
  site: Site,
  visit: Visit,
  again: { values: FormValues; errors: FieldErrors } | null = null,
): Promise<Answer> {
  const t = words(visit);
  const listed = await listExtraTime(site.house.database, visit.req.scope);
  return draw(
    site,
    visit,
    {
      title: t('extra.title'),
      current: '/exam-sittings',
      errors: again?.errors ?? null,
      banner: <Told visit={visit} />,
      backLink: { href: '/exam-sittings', label: t('keeping.sittings') },
      children: (
        <>
          <p class="govuk-body">{t('extra.note')}</p>
          <Granted visit={visit} granted={listed.granted} />
          <h2 class="govuk-heading-m">{t('extra.grant')}</h2>
          <Form
            action="/exam-extra-time"
            fields={fieldsOf(visit, listed)}
            values={again?.values ?? visit.parked() ?? { once: onceOf() }}
            errors={again?.errors ?? null}
            submit={[{ label: t('extra.grant'), value: 'grant' }]}
          />
        </>
      ),
    },
    again ? 422 : 200,
  );
}

const limits = { percent: 200, minutes: 480 } as const;

/** Grants extra time, or ends it. */
export async function extraTimeAct(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const orgId = visit.actor.orgId;
  const form = { once: visit.body('once') };
  if (visit.body('do') === 'end') {
    const command = OnExtraTime.safeParse({ orgId, accommodationId: visit.body('accommodationId') });
    if (!command.success) throw problem(400);
    const outcome = await does(site, visit, endExtraTime, command.data, form);
    return outcome.ok
      ? goTo(visit, '/exam-extra-time?told=saved')
      : extraTimePage(site, visit, { values: { once: onceOf() }, errors: errorsOf(visit, outcome, {}) });
  }
  const listed = await listExtraTime(site.house.database, visit.req.scope);
  const { values, input, errors } = readForm(fieldsOf(visit, listed), visit.req.body, visit.language);
  const kept = { ...values, once: onceOf() };
  const wrong: Record<string, string> = { ...errors };
  for (const [name, max] of Object.entries(limits))
    if (input[name] !== undefined && !(/^\d+$/.test(String(input[name])) && Number(input[name]) <= max))
      wrong[name] = t('plan.number.wrong', { min: 0, max });
  if (Object.keys(wrong).length > 0) return extraTimePage(site, visit, { values: kept, errors: wrong });
  const much = { percent: Number(input.percent ?? 0), minutes: Number(input.minutes ?? 0) };
  const command = GrantExtraTime.safeParse({ orgId, personId: input.personId, reason: input.reason, ...much });
  if (!command.success) throw problem(400);
  const outcome = await does(site, visit, grantExtraTime, command.data, form);
  if (outcome.ok) return goTo(visit, '/exam-extra-time?told=saved');
  return extraTimePage(site, visit, { values: kept, errors: errorsOf(visit, outcome, { percent: 'percent' }) });
}
