import {
  asFileOwner,
  DeclineAttestation,
  declineAttestation,
  listWaitingForMe,
  regions,
  SignAttestation,
  signAttestation,
  type WaitingForMe,
} from '../../modules/attestations/index.ts';
import { perform } from '../../platform/perform.ts';
import { type Field, type FieldErrors, Form, type FormValues, mergeErrors, readForm } from '../kit/index.ts';
import { type Answer, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { claimed, goneTold, short, words } from './shared.tsx';

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
