import { formatDay } from '../../kernel/day.ts';
import {
  asFileOwner,
  DeclineAttestation,
  declineAttestation,
  listOwnAttestations,
  listWaitingForMe,
  regions,
  type ShownAttestation,
  SignAttestation,
  signAttestation,
  type WaitingForMe,
  WithdrawAttestation,
  withdrawAttestation,
} from '../../modules/attestations/index.ts';
import { perform } from '../../platform/perform.ts';
import { text } from '../../texts/catalogue.ts';
import { meTexts } from '../../texts/me.ts';
import {
  ButtonLink,
  DataTable,
  EmptyState,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  mergeErrors,
  Notice,
  readForm,
  Tag,
  Warning,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';

const words = (visit: Visit) => text(meTexts, visit.language);
const claimed = (visit: Visit) => visit.req.session?.identity ?? null;
const short = (visit: Visit, day: Parameters<typeof formatDay>[0]) => formatDay(day, visit.language);

/** What the citizen gave, and what waits for a signature. */
export async function myAttestationsPage(site: Site, visit: Visit): Promise<Answer> {
  const waiting = await listWaitingForMe(site.house, visit.looker, claimed(visit));
  const given = await listOwnAttestations(site.house, visit.looker);
  const t = words(visit);
  const told = visit.query('told');
  const office = given[0]?.officeName ?? '';
  const toldWords = {
    signed: t('signed.told', { office }),
    declined: t('declined.told'),
    withdrawn: t('withdrawn.told'),
  };
  const notice = Object.entries(toldWords).find(([key]) => key === told)?.[1];
  return draw(site, visit, {
    title: t('att.title'),
    banner: notice ? <Notice kind="success">{notice}</Notice> : null,
    children: (
      <>
        <Waiting visit={visit} waiting={waiting} />
        <Given visit={visit} given={given} />
      </>
    ),
  });
}

function Waiting({ visit, waiting }: { visit: Visit; waiting: readonly WaitingForMe[] }) {
  const t = words(visit);
  return (
    <section>
      <h2 class="govuk-heading-m">{t('att.waiting')}</h2>
      <DataTable<WaitingForMe>
        caption={t('att.waiting')}
        quietCaption
        rows={waiting}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('att.waiting.none')} />}
        columns={[
          { key: 'office', label: t('att.office'), rowHeader: true, cell: ({ officeName }) => officeName },
          {
            key: 'days',
            label: t('att.days'),
            cell: ({ startsOn, endsOn }) =>
              t('att.days.value', { from: short(visit, startsOn), until: short(visit, endsOn) }),
          },
          {
            key: 'read',
            label: t('att.read'),
            quietLabel: true,
            cell: ({ orgId, id }) => <ButtonLink href={`/me/attestations/${orgId}/${id}`} label={t('att.read')} />,
          },
        ]}
      />
    </section>
  );
}

function Given({ visit, given }: { visit: Visit; given: readonly ShownAttestation[] }) {
  const t = words(visit);
  const status = ({ status: now, state }: ShownAttestation) =>
    now === 'withdrawn'
      ? t('status.withdrawn', { day: short(visit, state.withdrawnOn ?? state.closesOn) })
      : t(now === 'registered' ? 'status.registered' : 'status.lapsed');
  return (
    <section>
      <h2 class="govuk-heading-m">{t('att.given')}</h2>
      <DataTable<ShownAttestation>
        caption={t('att.given')}
        quietCaption
        rows={given}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('att.given.none')} />}
        columns={[
          { key: 'office', label: t('att.office'), rowHeader: true, cell: ({ officeName }) => officeName },
          {
            key: 'days',
            label: t('att.days'),
            cell: ({ state }) =>
              t('att.days.value', { from: short(visit, state.startsOn), until: short(visit, state.endsOn) }),
          },
          {
            key: 'open',
            label: t('att.open'),
            cell: ({ state }) =>
              t('att.days.value', { from: short(visit, state.opensOn), until: short(visit, state.closesOn) }),
          },
          {
            key: 'status',
            label: t('att.status'),
            cell: (row) => <Tag label={status(row)} tone={row.status === 'registered' ? 'green' : 'grey'} />,
          },
          {
            key: 'withdraw',
            label: t('att.withdraw'),
            quietLabel: true,
            cell: (row) =>
              row.status === 'registered' ? (
                <a class="govuk-link" href={`/me/attestations/${row.id}/withdrawal`}>
                  {t('att.withdraw')}
                </a>
              ) : (
                ''
              ),
          },
        ]}
      />
    </section>
  );
}

function signFields(visit: Visit): Field[] {
  const t = words(visit);
  const region: Field[] =
    visit.actor.citizenId === null
      ? [
          {
            kind: 'select',
            name: 'region',
            label: t('sign.region'),
            hint: t('sign.region.hint'),
            required: true,
            options: regions.map((value) => ({ value, label: t(`region.${value}`) })),
          },
        ]
      : [];
  return [
    ...region,
    {
      kind: 'checkboxes',
      name: 'agree',
      label: t('sign.name', { name: visit.actor.name }),
      required: true,
      options: [{ value: 'yes', label: t('sign.agree') }],
    },
    { kind: 'hidden', name: 'once' },
  ];
}

async function findWaiting(site: Site, visit: Visit): Promise<WaitingForMe | undefined> {
  const waiting = await listWaitingForMe(site.house, visit.looker, claimed(visit));
  return waiting.find(({ orgId, id }) => orgId === visit.param('orgId') && id === visit.param('draftId'));
}

function drawSign(
  site: Site,
  visit: Visit,
  draft: WaitingForMe,
  drawn: { values?: FormValues; errors?: FieldErrors | null } = {},
): string {
  const t = words(visit);
  const office = draft.officeName;
  const from = short(visit, draft.opensOn);
  return draw(
    site,
    visit,
    {
      title: t('sign.title'),
      current: '/me/attestations',
      errors: drawn.errors ?? null,
      backLink: { href: '/me/attestations', label: t('att.title') },
      children: (
        <>
          <p class="govuk-body-l">{t('sign.intro', { office })}</p>
          <p class="govuk-body">
            {t('att.days')}:{' '}
            <strong>
              {t('att.days.value', { from: short(visit, draft.startsOn), until: short(visit, draft.endsOn) })}
            </strong>
            {draft.employer ? ` · ${t('att.employer')}: ${draft.employer}` : ''}
          </p>
          {draft.extends ? (
            <p class="govuk-body">
              {t('sign.extends', {
                from: short(visit, draft.extends.startsOn),
                until: short(visit, draft.extends.endsOn),
              })}
            </p>
          ) : null}
          <h2 class="govuk-heading-m">{t('sign.what')}</h2>
          <ul class="govuk-list govuk-list--bullet">
            <li>{t('sign.who', { office })}</li>
            <li>{t('sign.why')}</li>
            <li>{t('sign.when', { from, until: short(visit, draft.closesOn) })}</li>
            <li>{t('sign.withdraw')}</li>
            <li>{t('sign.looks')}</li>
          </ul>
          <p class="govuk-body">{t('sign.lapses', { day: short(visit, draft.lapsesOn) })}</p>
          <Form
            action={`/me/attestations/${draft.orgId}/${draft.id}`}
            fields={signFields(visit)}
            values={drawn.values ?? { once: onceOf() }}
            errors={drawn.errors ?? null}
            submit={[
              { label: t('sign.do'), value: 'sign' },
              { label: t('sign.decline'), look: 'secondary', value: 'decline' },
              { label: t('sign.later'), look: 'link', href: '/me/attestations' },
            ]}
          />
        </>
      ),
    },
    drawn.errors ? 422 : 200,
  );
}

const goneTold = (site: Site, visit: Visit) =>
  draw(
    site,
    visit,
    {
      title: words(visit)('att.title'),
      current: '/me/attestations',
      children: <p class="govuk-body">{words(visit)('gone')}</p>,
    },
    404,
  );

/** What is asked, in plain words, before the citizen signs (GDPR-7). */
export async function signPage(site: Site, visit: Visit): Promise<Answer> {
  const draft = await findWaiting(site, visit);
  return draft ? drawSign(site, visit, draft, { values: visit.parked() ?? { once: onceOf() } }) : goneTold(site, visit);
}

/** Signs or declines. Who had no file has one from here on, so the session is renewed with it. */
export async function decideOnAttestation(site: Site, visit: Visit): Promise<Answer> {
  const draft = await findWaiting(site, visit);
  if (!draft) return goneTold(site, visit);
  const fields = signFields(visit);
  const { values, input, errors, pressed } = readForm(fields, visit.req.body, visit.language);
  const target = { orgId: draft.orgId, draftId: draft.id };
  const owner = asFileOwner(visit.actor);
  const asking = { ...visit.looker, actor: owner };
  if (pressed === 'decline') {
    const command = {
      ...DeclineAttestation.parse({ ...target, citizenId: owner.citizenId }),
      identity: claimed(visit),
    };
    const outcome = await perform(site.house, asking, declineAttestation, command);
    return outcome.ok
      ? goTo(visit, '/me/attestations?told=declined')
      : drawSign(site, visit, draft, { values, errors: errorsOf(visit, outcome, {}) });
  }
  if (errors) return drawSign(site, visit, draft, { values, errors });
  const command = {
    ...SignAttestation.parse({
      ...target,
      citizenId: owner.citizenId,
      region: input.region ?? null,
      language: visit.language,
    }),
    identity: claimed(visit),
  };
  const outcome = await perform(site.house, asking, signAttestation, command);
  if (!outcome.ok)
    return drawSign(site, visit, draft, {
      values,
      errors: mergeErrors(fields, errorsOf(visit, outcome, { region: 'region' })),
    });
  if (visit.actor.citizenId === null) await site.app.changeActor(visit.req, visit.reply, owner);
  return goTo(visit, '/me/attestations?told=signed');
}

async function findGiven(site: Site, visit: Visit): Promise<ShownAttestation | undefined> {
  const given = await listOwnAttestations(site.house, visit.looker);
  return given.find(({ id, status }) => id === visit.param('attestationId') && status === 'registered');
}

/** Asks once more before consent is withdrawn: it can not be undone, and it takes effect at once. */
export async function withdrawPage(site: Site, visit: Visit, errors: FieldErrors | null = null): Promise<Answer> {
  const given = await findGiven(site, visit);
  if (!given) return goneTold(site, visit);
  const t = words(visit);
  return draw(
    site,
    visit,
    {
      title: t('withdraw.title'),
      current: '/me/attestations',
      errors,
      backLink: { href: '/me/attestations', label: t('att.title') },
      children: (
        <>
          <Warning>{t('withdraw.what', { office: given.officeName })}</Warning>
          <p class="govuk-body">{t('withdraw.line')}</p>
          <p class="govuk-body">{t('withdraw.again')}</p>
          <Form
            action={`/me/attestations/${given.id}/withdrawal`}
            fields={[{ kind: 'hidden', name: 'once' }]}
            values={{ once: onceOf() }}
            submit={[
              { label: t('withdraw.do'), look: 'warning' },
              { label: t('withdraw.keep'), look: 'link', href: '/me/attestations' },
            ]}
          />
        </>
      ),
    },
    errors ? 409 : 200,
  );
}

/** Withdraws consent: the door closes at the next request (M-01/reading-withdrawn). */
export async function withdraw(site: Site, visit: Visit): Promise<Answer> {
  const command = WithdrawAttestation.parse({
    citizenId: visit.actor.citizenId,
    attestationId: visit.param('attestationId'),
  });
  const outcome = await does(site, visit, withdrawAttestation, command, { once: visit.body('once') });
  return outcome.ok
    ? goTo(visit, '/me/attestations?told=withdrawn')
    : withdrawPage(site, visit, errorsOf(visit, outcome, {}));
}
