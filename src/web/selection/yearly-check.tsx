import { formatDay } from '../../kernel/day.ts';
import { type FieldErrors, Form, SummaryList, Tag } from '../kit/index.ts';
import { onceOf, type Visit } from '../site.tsx';
import type { Seen } from './seen.ts';
import { levelName, words } from './shared.tsx';

/** When the conditions were checked last and are checked next (S-09); the officer notes today's check here. */
export function YearlyCheck({
  visit,
  seen: { service, outlook },
  errors,
}: {
  visit: Visit;
  seen: Seen;
  errors: FieldErrors | null;
}) {
  const t = words(visit);
  const { orgId, profile } = service;
  const short = (day: Parameters<typeof formatDay>[0]) => formatDay(day, visit.language);
  const { checkBy } = outlook;
  const last = profile?.checkedOn
    ? t('check.found', { day: short(profile.checkedOn), level: levelName(visit, profile.levelFound) })
    : t('check.none');
  const next = checkBy === null ? t('check-by.none') : t('check-by.day', { day: short(checkBy) });
  return (
    <>
      <h2 class="govuk-heading-m">{t('check.title')}</h2>
      <SummaryList
        rows={[
          { label: t('check.last'), value: last },
          {
            label: t('check-by'),
            value: (
              <>
                {next}{' '}
                {checkBy !== null && checkBy < visit.today ? <Tag label={t('check-by.late')} tone="red" /> : null}
              </>
            ),
          },
        ]}
      />
      {visit.actor.role === 'selection-officer' ? (
        <>
          <p class="govuk-body">{t('check.intro')}</p>
          <Form
            action={`/services/${orgId}`}
            fields={[{ kind: 'hidden', name: 'once' }]}
            values={{ once: onceOf() }}
            errors={errors}
            submit={[{ label: t('check.do') }]}
          />
        </>
      ) : null}
    </>
  );
}
