import { formatDay } from '../../kernel/day.ts';
import { findDraftByCode, listPapersToRegister, type ShownDraft } from '../../modules/attestations/index.ts';
import { text } from '../../texts/catalogue.ts';
import { originalTexts } from '../../texts/originals.ts';
import { ButtonLink, DataTable, EmptyState, Form, Notice, Tag } from '../kit/index.ts';
import { type Answer, draw, goTo, type Site, type Visit } from '../site.tsx';

const words = (visit: Visit) => text(originalTexts, visit.language);

/** What stands on a paper about the citizen, in one line. */
export const onPaper = ({ text: typed }: ShownDraft): string =>
  [[typed?.givenName, typed?.familyName].filter(Boolean).join(' '), typed?.nationalNumber]
    .filter(Boolean)
    .join(' · ') || '–';

/** The secretariat's first page: papers that wait, and the code of a form that came in (M-01/reading-paper). */
export async function secretariatHome(site: Site, visit: Visit): Promise<Answer> {
  const code = visit.query('code');
  if (code !== '') {
    const found = await findDraftByCode(site.house, visit.looker, code);
    if (found) return goTo(visit, `/originals/${found.office.id}/${found.id}`);
  }
  const rows = await listPapersToRegister(site.house, visit.looker);
  const t = words(visit);
  const status = ({ status: now, state }: ShownDraft) =>
    now === 'scanned' ? 'scanned' : state.enteredForCitizen ? 'entered' : 'prepared';
  const errors = code === '' ? null : { code: t('find.none') };
  return draw(site, visit, {
    title: t('list.title'),
    wide: true,
    errors,
    banner: visit.query('told') === 'registered' ? <Notice kind="success">{t('told.registered')}</Notice> : null,
    children: (
      <>
        <p class="govuk-body">{t('list.intro')}</p>
        <Form
          action="/"
          method="get"
          fields={[{ kind: 'text', name: 'code', label: t('find.label'), hint: t('find.hint'), width: 10 }]}
          values={{ code }}
          errors={errors}
          submit={[{ label: t('find.go') }]}
        />
        <ButtonLink href="/originals/new" label={t('enter')} look="secondary" />
        <DataTable<ShownDraft>
          caption={t('list.title')}
          quietCaption
          rows={rows}
          keyOf={({ id }) => id}
          empty={<EmptyState title={t('list.none')} />}
          columns={[
            {
              key: 'citizen',
              label: t('citizen'),
              rowHeader: true,
              cell: (draft) => (
                <a class="govuk-link" href={`/originals/${draft.office.id}/${draft.id}`}>
                  {onPaper(draft)}
                </a>
              ),
            },
            { key: 'office', label: t('office'), cell: ({ office }) => office.name },
            {
              key: 'days',
              label: t('days'),
              cell: ({ state }) =>
                t('days.value', {
                  from: formatDay(state.startsOn, visit.language),
                  until: formatDay(state.endsOn, visit.language),
                }),
            },
            {
              key: 'status',
              label: t('status'),
              cell: (draft) => (
                <Tag label={t(`status.${status(draft)}`)} tone={draft.status === 'scanned' ? 'blue' : 'yellow'} />
              ),
            },
          ]}
        />
      </>
    ),
  });
}
