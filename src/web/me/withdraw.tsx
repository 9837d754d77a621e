import {
  listOwnAttestations,
  type ShownAttestation,
  WithdrawAttestation,
  withdrawAttestation,
} from '../../modules/attestations/index.ts';
import { type FieldErrors, Form, Warning } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { goneTold, words } from './shared.tsx';

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
  if (visit.actor.citizenId === null) return goneTold(site, visit);
  const command = WithdrawAttestation.parse({
    citizenId: visit.actor.citizenId,
    attestationId: visit.param('attestationId'),
  });
  const outcome = await does(site, visit, withdrawAttestation, command, { once: visit.body('once') });
  return outcome.ok
    ? goTo(visit, '/me/attestations?told=withdrawn')
    : withdrawPage(site, visit, errorsOf(visit, outcome, {}));
}
