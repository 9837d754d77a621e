import { outplacementOffering2014 } from '../../../schemes/index.ts';
import type { Language } from '../../kernel/language.ts';
import {
  catalogueServices,
  listOffering,
  OfferService,
  type OfficeOffering,
  offerService,
  type ShownPackage,
  type ShownService,
  StopPackage,
  StopService,
  stopPackage,
  stopService,
} from '../../modules/services/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import {
  ActionButton,
  ButtonLink,
  type Column,
  DataTable,
  Details,
  EmptyState,
  type Field,
  type FieldErrors,
  Form,
  issueErrors,
  Notice,
  readForm,
  Tag,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { extrasOf, inEuros, inHours, namesOf, words } from './shared.ts';

/** What the visitor's office offers; 404 for who manages another kind of organisation. */
export async function offeringOf(site: Site, visit: Visit): Promise<OfficeOffering> {
  const found = await listOffering(site.house.database, visit.req.scope);
  if (!found) throw problem(404);
  return found;
}

const StatusTag = ({ status, language }: { status: 'offered' | 'stopped'; language: Language }) => (
  <Tag
    label={outplacementOffering2014.statuses[status].label[language]}
    tone={status === 'offered' ? 'green' : 'grey'}
  />
);

type Offered = ShownPackage | ShownService;

/** The columns of anything on offer: whether it is, and the button to stop. */
function standing<Row extends Offered>(language: Language, about: 'stop-package' | 'stop-service'): Column<Row>[] {
  const t = words(language);
  return [
    { key: 'status', label: t('status'), cell: ({ state }) => <StatusTag status={state.status} language={language} /> },
    {
      ...{ key: 'stop', label: t('stop'), quietLabel: true },
      cell: ({ id, name, steps, version }) =>
        steps.includes('stop') ? (
          <ActionButton
            action="/services"
            label={t('stop')}
            look="link"
            about={name}
            hidden={{ do: about, id, version: String(version) }}
          />
        ) : null,
    },
  ];
}

function Packages({ language, offering: { packages, services } }: { language: Language; offering: OfficeOffering }) {
  const t = words(language);
  const own = Object.fromEntries(services.map(({ id, name }) => [id, name]));
  return (
    <DataTable<ShownPackage>
      caption={t('packages')}
      quietCaption
      rows={packages}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('packages.none')} />}
      columns={[
        { key: 'name', label: t('name'), rowHeader: true, cell: ({ name }) => name },
        {
          ...{ key: 'adds', label: t('adds') },
          cell: ({ state }) => namesOf(extrasOf(state.services), own, language).join(', ') || t('adds.nothing'),
        },
        { key: 'form', label: t('form'), cell: ({ state: { form } }) => t(`form.${form}`) },
        { key: 'hours', label: t('hours'), numeric: true, cell: ({ state }) => inHours(state.minutes, language) },
        {
          ...{ key: 'price', label: t('price'), numeric: true, tight: true },
          cell: ({ state }) => inEuros(state.priceCents, language),
        },
        ...standing<ShownPackage>(language, 'stop-package'),
      ]}
    />
  );
}

const ownFields = (language: Language): Field[] => [
  { kind: 'text', name: 'name', label: words(language)('name'), required: true, maxLength: 200 },
  { kind: 'hidden', name: 'once' },
];

interface Typed {
  values: Readonly<Record<string, string | readonly string[] | undefined>>;
  errors: FieldErrors;
}

function Own({ language, offering, typed }: { language: Language; offering: OfficeOffering; typed: Typed | null }) {
  const t = words(language);
  return (
    <>
      <DataTable<ShownService>
        caption={t('own')}
        quietCaption
        rows={offering.services}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('own.none')} />}
        columns={[
          { key: 'name', label: t('name'), rowHeader: true, cell: ({ name }) => name },
          ...standing<ShownService>(language, 'stop-service'),
        ]}
      />
      <Form
        action="/services"
        fields={ownFields(language)}
        values={{ ...typed?.values, once: onceOf() }}
        errors={typed?.errors ?? null}
        submit={[{ label: t('own.add'), value: 'offer-service', look: 'secondary' }]}
      />
    </>
  );
}

const told = ['offered', 'stopped'] as const;

function drawOffering(site: Site, visit: Visit, offering: OfficeOffering, typed: Typed | null): string {
  const { language, actor } = visit;
  const t = words(language);
  const done = told.find((one) => one === visit.query('told'));
  const parts = {
    ...{
      title: t('title'),
      caption: actor.orgName ?? '',
      wide: true,
      current: '/services',
      errors: typed?.errors ?? null,
    },
    banner: done ? <Notice kind="success" title={t(`told.${done}`)} /> : undefined,
    children: (
      <>
        <p class="govuk-body">{t('intro')}</p>
        <h2 class="govuk-heading-m">{t('packages')}</h2>
        <Packages language={language} offering={offering} />
        <ButtonLink href="/services/packages/new" label={t('packages.new')} look="secondary" />
        <h2 class="govuk-heading-m">{t('own')}</h2>
        <Own language={language} offering={offering} typed={typed} />
        <Details summary={t('base')}>
          <ul class="govuk-list govuk-list--bullet">
            {catalogueServices
              .filter(({ level }) => level === 'base')
              .map(({ code, label }) => (
                <li key={code}>{label[language]}</li>
              ))}
          </ul>
        </Details>
      </>
    ),
  };
  return draw(site, visit, parts, typed ? 422 : 200);
}

/** What the office offers. */
export const offeringPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawOffering(site, visit, await offeringOf(site, visit), null);

const stopping = { 'stop-package': 'packageId', 'stop-service': 'serviceId' } as const;

/** Stops something, or gives its grounds above the page. */
async function stop(site: Site, visit: Visit, step: keyof typeof stopping): Promise<Answer> {
  const offering = await offeringOf(site, visit);
  const input = { orgId: visit.actor.orgId, [stopping[step]]: visit.body('id') };
  const version = Number(visit.body('version'));
  const form = Number.isInteger(version) ? { version } : {};
  const outcome =
    step === 'stop-package'
      ? await checked(StopPackage, input, (data) => does(site, visit, stopPackage, data, form))
      : await checked(StopService, input, (data) => does(site, visit, stopService, data, form));
  if ('issues' in outcome) throw problem(400);
  return outcome.ok
    ? goTo(visit, '/services?told=stopped')
    : drawOffering(site, visit, offering, { values: {}, errors: errorsOf(visit, outcome, {}) });
}

/** Adds an own service, or stops something that is on offer. */
export async function actOnOffering(site: Site, visit: Visit): Promise<Answer> {
  const step = visit.body('do');
  if (step === 'stop-package' || step === 'stop-service') return stop(site, visit, step);
  const offering = await offeringOf(site, visit);
  const fields = ownFields(visit.language);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors) => drawOffering(site, visit, offering, { values, errors: wrong });
  if (errors) return again(errors);
  const outcome = await checked(OfferService, { ...input, orgId: visit.actor.orgId, id: newId() }, (data) =>
    does(site, visit, offerService, data, { once: visit.body('once') }),
  );
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok ? goTo(visit, '/services?told=offered') : again(errorsOf(visit, outcome, {}));
}
