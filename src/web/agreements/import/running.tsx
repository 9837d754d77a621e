import type { ShownImport } from '../../../modules/worker-imports/index.ts';
import { ActionButton, ButtonLink, ButtonRow } from '../../kit/index.ts';
import { onceOf, type Visit } from '../../site.tsx';
import { importHref, words } from './shared.tsx';

/** How far the work is. With JavaScript it moves by itself; without it the reader asks anew. */
export function Running({ visit, one }: { visit: Visit; one: ShownImport }) {
  const t = words(visit);
  const { good, added } = one.progress;
  const here = importHref(one, one.id);
  const api = `/api/v1/organisations/${one.orgId}/agreements/${one.agreementId}/imports/${one.id}`;
  const isStopping = one.state.status === 'stopping';
  return (
    <>
      <p class="govuk-body">{t(isStopping ? 'stopping.intro' : 'running.leave')}</p>
      <div class="w-progress" data-progress={api} data-words={t('running.count', { added: -1, good })}>
        <progress class="w-progress__bar" value={added} max={good} aria-label={t('running')} />
        <p class="govuk-body" role="status">
          {t('running.count', { added, good })}
        </p>
      </div>
      <ButtonRow>
        <ButtonLink href={here} label={t('running.refresh')} look="secondary" />
        {one.steps.includes('cancel') ? (
          <ActionButton
            action={here}
            label={t('running.stop')}
            look="warning"
            hidden={{ once: onceOf(), do: 'cancel' }}
          />
        ) : null}
      </ButtonRow>
    </>
  );
}
