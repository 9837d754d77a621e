import {
  type FollowedService,
  findFollowedService,
  listSelections,
  type ShownSelection,
} from '../../modules/q-checks/index.ts';
import { problem } from '../../platform/http/index.ts';
import { DataTable, DateText, EmptyState, type FieldErrors, Form, type FormValues } from '../kit/index.ts';
import { type Answer, draw, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { Draws, drawFields, drawsOf, takeDrawStep } from './draws.tsx';
import { noteFields, noteFrom } from './note.ts';
import { listHref, StatusTag, scoreText, selectionHref, Told, words } from './shared.tsx';

function Selections({ visit, rows }: { visit: Visit; rows: readonly ShownSelection[] }) {
  const { language } = visit;
  const t = words(language);
  return (
    <DataTable<ShownSelection>
      caption={t('title')}
      quietCaption
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('none')} />}
      columns={[
        {
          key: 'code',
          label: t('code'),
          rowHeader: true,
          cell: (one) => (
            <a class="govuk-link" href={selectionHref(one)}>
              {one.selection.code}
            </a>
          ),
        },
        { key: 'person', label: t('person'), cell: ({ personName }) => personName },
        {
          key: 'closed',
          label: t('closed'),
          tight: true,
          cell: ({ selection }) => <DateText on={selection.closedOn} />,
        },
        { key: 'drawn', label: t('drawn'), cell: ({ isDrawn }) => t(isDrawn ? 'drawn.yes' : 'drawn.no') },
        {
          key: 'status',
          label: t('status'),
          cell: ({ isDrawn, status }) =>
            isDrawn || status !== 'new' ? <StatusTag language={language} status={status} /> : '–',
        },
        { key: 'score', label: t('score'), numeric: true, cell: (one) => scoreText(one, language) },
      ]}
    />
  );
}

/** What was typed in one of the forms of the page, and what was wrong with it. */
interface Filled {
  form: 'note' | 'draw';
  values: FormValues;
  errors: FieldErrors;
}

async function serviceAt(site: Site, visit: Visit): Promise<FollowedService> {
  const orgId = visit.actor.role === 'office-manager' ? (visit.actor.orgId ?? '') : visit.param('orgId');
  const service = await findFollowedService(site.house.database, visit.req.scope, orgId);
  if (!service) throw problem(404);
  return service;
}

/** The form that stands under the list: an officer notes, a checker draws. */
function TheForm({ visit, service, filled }: { visit: Visit; service: FollowedService; filled: Filled | null }) {
  const t = words(visit.language);
  const isOfficer = visit.actor.role === 'selection-officer';
  return (
    <section>
      <h2 class="govuk-heading-m">{t(isOfficer ? 'note.title' : 'draw.prepare')}</h2>
      <Form
        action={listHref(visit, service.orgId)}
        fields={isOfficer ? noteFields(visit, service) : drawFields(visit)}
        values={{ ...(filled?.values ?? visit.parked()), once: onceOf() }}
        errors={filled?.errors ?? null}
        submit={[{ label: t(isOfficer ? 'note.do' : 'draw.prepare') }]}
      />
    </section>
  );
}

async function drawList(site: Site, visit: Visit, service: FollowedService, filled: Filled | null): Promise<string> {
  const { language, actor } = visit;
  const t = words(language);
  const isOwn = actor.role === 'office-manager';
  const rows = await listSelections(site.house.database, visit.req.scope, service.orgId);
  const draws = await drawsOf(site, visit, service.orgId);
  const parts = {
    ...(isOwn ? { title: t('title'), caption: service.name } : { title: t('title.of', { name: service.name }) }),
    ...{
      wide: true,
      current: isOwn ? '/q-checks' : '/',
      errors: filled?.errors ?? null,
      banner: <Told visit={visit} />,
    },
    ...(isOwn ? {} : { backLink: { href: backOf(visit, service.orgId), label: t('back') } }),
    children: (
      <>
        <p class="govuk-body">{t(isOwn ? 'intro.own' : 'intro.body')}</p>
        <Selections visit={visit} rows={rows} />
        <Draws visit={visit} rows={draws} href={listHref(visit, service.orgId)} />
        {isOwn ? null : <TheForm visit={visit} service={service} filled={filled} />}
      </>
    ),
  };
  return draw(site, visit, parts, filled ? 422 : 200);
}

const backOf = ({ actor }: Visit, orgId: string) => (actor.role === 'selection-officer' ? `/services/${orgId}` : '/');

/** The closed selections of a service: one's own for its manager, any for DG R&O. */
export const listPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawList(site, visit, await serviceAt(site, visit), null);

/** An officer notes a selection; a checker takes a step on a draw. */
export async function act(site: Site, visit: Visit): Promise<Answer> {
  const service = await serviceAt(site, visit);
  const isOfficer = visit.actor.role === 'selection-officer';
  const { values, errors } = isOfficer
    ? await noteFrom(site, visit, service)
    : { values: valuesOf(visit), errors: await takeDrawStep(site, visit, service.orgId) };
  if (errors) return drawList(site, visit, service, { form: isOfficer ? 'note' : 'draw', values, errors });
  const told = isOfficer ? 'noted' : visit.body('do') || 'prepare';
  return goTo(visit, `${listHref(visit, service.orgId)}?told=${told}`);
}

const valuesOf = (visit: Visit): FormValues => ({ quarter: visit.body('quarter'), size: visit.body('size') });
