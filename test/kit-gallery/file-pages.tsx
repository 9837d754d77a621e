import { day } from '../../src/kernel/day.ts';
import type { Actor } from '../../src/kernel/role.ts';
import { type Column, DataTable, type Field, Form, type NavItem, Page, Tabs } from '../../src/web/kit/index.ts';

export const bina: Actor = {
  id: 'p-bina',
  name: 'Bina Patel',
  role: 'consultant',
  orgId: 'o-kompas',
  orgName: 'Kompas Outplacement',
  unitNumber: '384',
  region: null,
  citizenId: null,
};

export const nav: NavItem[] = [
  { href: '/files', label: 'Dossiers', current: true },
  { href: '/attestations', label: 'Attesten', count: 3 },
  { href: '/tasks', label: 'Taken' },
  { href: '/looks', label: 'Wie keek' },
];

const tabNames = [
  'Klantenportret',
  'Profiel & Gewenste jobs',
  'Cv’s',
  'Ontwikkelingsplan',
  'Documenten',
  'Loopbaangegevens',
  'Begeleiding',
  'Dienstverlening',
];
const subTabNames = [
  'Stappen naar werk',
  'Traject',
  'Randvoorwaarden',
  'Inzetbaarheid',
  'Interne opmerking',
  'Inburgering',
];

export const FileTabs = () => (
  <Tabs
    tabs={tabNames.map((label, at) => ({ href: `/files/k1/${at}`, label, current: label === 'Begeleiding' }))}
    subTabs={subTabNames.map((label, at) => ({ href: `/files/k1/6/${at}`, label, current: at === 0 }))}
  />
);

export const stepFields: Field[] = [
  {
    kind: 'select',
    name: 'state',
    label: 'Toestand',
    required: true,
    options: [
      { value: 'in-progress', label: 'Bezig' },
      { value: 'cancelled', label: 'Geannuleerd' },
    ],
  },
  { kind: 'date', name: 'startsOn', label: 'Datum', required: true, today: day('2018-11-21') },
  {
    kind: 'select',
    name: 'financing',
    label: 'Financieringsnummer',
    options: [{ value: 'f1', label: '10442 – Outplacement individueel' }],
  },
  {
    kind: 'lookup',
    name: 'requester',
    label: 'Aanvrager',
    required: true,
    options: [{ value: 'o-kompas', label: 'Kompas Outplacement (384)' }],
  },
  {
    kind: 'lookup',
    name: 'executor',
    label: 'Uitvoerder',
    required: true,
    options: [],
    own: { value: 'o-kompas', label: 'Kompas Outplacement (384)' },
    found: [
      { value: 'o-noord', label: 'Kompas Noord (385)' },
      { value: 'o-zuid', label: 'Kompas Zuid (386)' },
    ],
  },
  {
    kind: 'textarea',
    name: 'summary',
    label: 'Samenvatting',
    hint: 'Schrijf hier de vermoedelijke einddatum. Denk aan de privacy van de burger!',
    maxLength: 2000,
  },
];

export const stepForm = (errors: Record<string, string> | null) => (
  <Page
    title="Stap: Outplacement"
    language="nl"
    actor={bina}
    csrf="t0k3n"
    path="/files/k1/guidance/steps/new"
    nav={nav}
    wide
    above={<FileTabs />}
    errors={errors}
    signedInUntil="14:32"
  >
    <Form
      action="/files/k1/guidance/steps"
      fields={stepFields}
      values={{
        state: 'in-progress',
        'startsOn-day': '31',
        'startsOn-month': '02',
        'startsOn-year': '2019',
        requester: 'o-kompas',
        summary: 'Vermoedelijk einde: 20/11/2019.',
      }}
      errors={errors}
      submit={[{ label: 'Bevestigen' }, { label: 'Terug zonder bevestigen', href: '/files/k1/guidance/steps' }]}
    />
  </Page>
);

interface Step {
  id: string;
  on: string;
  name: string;
  state: string;
}

const columns: Column<Step>[] = [
  { key: 'on', label: 'Datum', sortable: true, tight: true, cell: ({ on }) => on },
  {
    key: 'name',
    label: 'Stap',
    rowHeader: true,
    cell: ({ name, id }) => (
      <a class="govuk-link" href={`/steps/${id}`}>
        {name}
      </a>
    ),
  },
  { key: 'state', label: 'Toestand', sortable: true, cell: ({ state }) => state },
];

export const steps: Step[] = [
  { id: '1', on: '21/11/2018', name: 'Outplacement', state: 'Bezig' },
  { id: '2', on: '22/10/2018', name: 'Soc. economie Persoonlijk ActiePlan EEWG438', state: 'Bezig' },
  { id: '3', on: '19/10/2018', name: 'Opleiding', state: 'Uitgevoerd' },
];

export const stepList = () => (
  <Page
    title="Stappen naar werk"
    language="nl"
    actor={bina}
    csrf="t0k3n"
    path="/files/k1/guidance/steps?sort=on"
    nav={nav}
    wide
    above={<FileTabs />}
  >
    <DataTable
      caption="Stappen naar werk"
      quietCaption
      columns={columns}
      rows={steps}
      keyOf={({ id }) => id}
      sort={{ by: 'on', direction: 'down' }}
      sortHref={(by, direction) => `?sort=${by}&direction=${direction}`}
    />
  </Page>
);
