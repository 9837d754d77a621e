import { day } from '../../src/kernel/day.ts';
import type { Ground } from '../../src/kernel/decision.ts';
import type { Actor } from '../../src/kernel/role.ts';
import {
  ActionButton,
  ButtonLink,
  ButtonRow,
  ConflictView,
  CsrfInput,
  DataTable,
  DateText,
  Details,
  EmptyState,
  Explain,
  type Field,
  FilterPanel,
  Form,
  Grounds,
  IdentityBar,
  InstantText,
  Notice,
  Page,
  Pagination,
  privacyWarnings,
  SummaryList,
  Tag,
  TaskList,
  Timeline,
  Warning,
} from '../../src/web/kit/index.ts';
import { bina, FileTabs, nav, stepFields, steps } from './file-pages.tsx';

const tom: Actor = {
  ...bina,
  id: 'k1',
  name: 'Tom Verlinden',
  role: 'citizen',
  orgId: null,
  orgName: null,
  unitNumber: null,
  citizenId: 'k1',
};

const citizenNav = [
  { href: '/', label: 'Start', current: true },
  { href: '/me/attestations', label: 'Mijn attesten', count: 1 },
  { href: '/me/looks', label: 'Wie bekeek mijn dossier' },
];

const Clock = () => (
  <div class="govuk-width-container w-demo">
    <p class="w-demo__marker">
      <span>Oefenomgeving</span> <strong>Vandaag is 21 november 2018</strong> <a href="/demo/mailbox">Postvak</a>
    </p>
    <details class="w-demo__clock" open>
      <summary>Verzet de klok</summary>
      <form method="post" action="/demo/clock">
        <CsrfInput />
        <button type="submit" name="move" value="1" class="w-link-button">
          + 1 dag
        </button>
        <label>
          Naar <input type="date" name="day" value="2018-11-21" />
        </label>
        <button type="submit" name="move" value="day" class="w-link-button">
          Ga
        </button>
      </form>
    </details>
  </div>
);

export const citizenStart = () => (
  <Page
    title="Dag Tom"
    caption="Jouw begeleiding"
    language="nl"
    actor={tom}
    csrf="t0k3n"
    path="/"
    nav={citizenNav}
    demoBar={<Clock />}
    breadcrumbs={[{ label: 'Start', href: '/' }, { label: 'Jouw begeleiding' }]}
    banner={
      <Notice kind="success" title="Je attest is ondertekend">
        <p>Kompas Outplacement kan nu je dossier openen tot en met 4 januari 2020.</p>
      </Notice>
    }
  >
    <p class="govuk-body">
      Je kreeg ontslag en een kantoor helpt je bij het zoeken naar werk. Hier zie je waar je staat.
    </p>
    <h2 class="govuk-heading-m">Wat moet jij doen?</h2>
    <TaskList
      tasks={[
        { key: 'sign', label: 'Attest ondertekenen', state: 'done', href: '/me/attestations/1' },
        {
          key: 'cv',
          label: 'Je cv nakijken',
          state: 'in-progress',
          href: '/me/cv',
          hint: 'Je begeleider wacht hierop.',
        },
        { key: 'jobs', label: 'Gewenste jobs kiezen', state: 'to-do', href: '/me/jobs' },
        { key: 'survey', label: 'Zeggen of je tevreden bent', state: 'blocked' },
      ]}
    />
    <h2 class="govuk-heading-m">Wat gebeurde er?</h2>
    <Timeline
      items={[
        {
          key: '3',
          title: 'Bina Patel bekeek je dossier',
          at: new Date('2018-11-21T13:03:00Z'),
          by: 'Kompas Outplacement',
          children: <p class="govuk-body">Reden: begeleiding outplacement.</p>,
        },
        { key: '2', title: 'Actieplan toegevoegd', at: day('2018-11-21'), by: 'Bina Patel' },
        { key: '1', title: 'Attest ondertekend', at: day('2018-11-19') },
      ]}
    />
    <SummaryList
      rows={[
        { label: 'Kantoor', value: 'Kompas Outplacement' },
        { label: 'Einde', value: <DateText on={day('2019-11-20')} long />, change: { href: '/change' } },
        { label: 'Telefoon', value: null, change: { href: '/change-phone' } },
      ]}
    />
    <Explain cite="M-17">Een maand na de einddatum wordt de lijn vanzelf uitgevoerd.</Explain>
    <Details summary="Wat is een attest?">Een papier waarmee jij het kantoor toelaat in je dossier.</Details>
    <Warning>Trek je het attest in? Dan kan het kantoor je dossier niet meer openen.</Warning>
    <ButtonRow>
      <ButtonLink label="Attest bekijken" href="/me/attestations/1" />
      <ActionButton
        action="/me/attestations/1/withdraw"
        label="Attest intrekken"
        look="warning"
        hidden={{ version: '3' }}
      />
    </ButtonRow>
  </Page>
);

const refused: Ground[] = [
  { code: 'summary-closed', source: 'M-20', about: '2019-12-03' },
  { code: 'door-closed', source: 'M-01', about: 'k1' },
];

const filterFields: Field[] = [
  { kind: 'text', name: 'q', label: 'Naam of woord', type: 'search' },
  {
    kind: 'select',
    name: 'state',
    label: 'Toestand',
    options: [{ value: 'in-progress', label: 'Bezig' }],
    empty: 'Alle',
  },
  { kind: 'date', name: 'from', label: 'Vanaf' },
];

export const workList = () => (
  <Page
    title="Dossiers"
    language="nl"
    actor={bina}
    csrf="t0k3n"
    path="/files?state=in-progress"
    nav={nav}
    wide
    backLink={{ href: '/' }}
    above={
      <IdentityBar
        name="Verlinden, Tom"
        bornOn={day('1985-07-30')}
        status={{ label: 'Bezig', tone: 'green' }}
        accessUntil={day('2020-01-04')}
        more={[{ label: 'Regio', value: 'Antwerpen' }]}
      />
    }
  >
    <FilterPanel
      action="/files"
      fields={filterFields}
      values={{ state: 'in-progress' }}
      chips={[
        { label: 'Toestand: Bezig', removeHref: '/files' },
        { label: 'Vanaf 01/11/2018', removeHref: '/files?state=in-progress' },
      ]}
      clearHref="/files"
    />
    <DataTable
      caption="Dossiers met een lijn die bezig is"
      columns={[
        { key: 'name', label: 'Naam', rowHeader: true, sortable: true, cell: ({ name }) => name },
        { key: 'on', label: 'Start', tight: true, sortable: true, cell: ({ on }) => on },
        {
          key: 'state',
          label: 'Toestand',
          cell: ({ state }) => <Tag label={state} tone={state === 'Bezig' ? 'green' : 'grey'} />,
        },
        { key: 'days', label: 'Dagen', numeric: true, cell: ({ id }) => Number(id) * 37 },
        {
          key: 'act',
          label: 'Acties',
          quietLabel: true,
          cell: ({ name }) => <ButtonLink label="Open" href="/files/k1" look="secondary" about={name} />,
        },
      ]}
      rows={steps}
      keyOf={({ id }) => id}
      sort={{ by: 'name', direction: 'up' }}
      sortHref={(by, direction) => `/files?sort=${by}&direction=${direction}`}
    />
    <Pagination previous="/files?before=1" next="/files?after=3" />
    <p class="govuk-body">
      {(['neutral', 'blue', 'green', 'yellow', 'red', 'purple', 'grey'] as const).map((tone) => (
        <>
          <Tag label={tone} tone={tone} />{' '}
        </>
      ))}
    </p>
    <div class="w-columns">
      <section class="w-panel">
        <h2 class="govuk-heading-m">Waarom kan dit niet?</h2>
        <Grounds grounds={refused} />
      </section>
      <section class="w-panel">
        <h2 class="govuk-heading-m">Documenten</h2>
        <EmptyState title="Er zijn nog geen documenten.">
          <p class="govuk-body">Voeg het actieplan toe.</p>
        </EmptyState>
        <p class="govuk-body">
          Laatst bekeken op <InstantText at={new Date('2018-11-21T13:03:00Z')} />
        </p>
      </section>
    </div>
    <Notice kind="important">
      <p>Het attest loopt over twee weken af.</p>
    </Notice>
    <Notice kind="warning">
      <p>De datum is een andere dan die van het attest.</p>
    </Notice>
    <Notice kind="error">
      <p>De postbus antwoordt niet.</p>
    </Notice>
  </Page>
);

const allKinds: Field[] = [
  {
    kind: 'text',
    name: 'title',
    label: 'Publicatienaam',
    required: true,
    maxLength: 80,
    hint: 'Zoals het in het dossier komt.',
    suggestions: ['Actieplan', 'Eindverslag'],
  },
  { kind: 'file', name: 'document', label: 'Document', required: true, accept: ['pdf', 'docx'], megabytes: 10 },
  {
    kind: 'radios',
    name: 'kind',
    label: 'Soort',
    required: true,
    options: [
      { value: 'plan', label: 'Actieplan', hint: 'Bij de start' },
      { value: 'report', label: 'Eindverslag' },
    ],
  },
  {
    kind: 'radios',
    name: 'sure',
    label: 'Zeker?',
    inline: true,
    options: [
      { value: 'yes', label: 'Ja' },
      { value: 'no', label: 'Nee' },
    ],
  },
  {
    kind: 'checkboxes',
    name: 'themes',
    label: 'Thema’s',
    options: [
      { value: 'cv', label: 'Cv en brief' },
      { value: 'talk', label: 'Gesprek' },
    ],
  },
  { kind: 'readonly', name: 'office', label: 'Kantoor', text: 'Kompas Outplacement (384)' },
  { kind: 'textarea', name: 'note', label: 'Interne opmerking', maxLength: 20 },
];

const note = 'Burger belde op 0472 12 34 56 over zijn depressie.';

export const addDocument = () => {
  const errors = {
    title: 'Publicatienaam: vul dit in.',
    document: 'Document: kies een bestand.',
    kind: 'Soort: maak een keuze.',
    themes: 'Thema’s: deze keuze bestaat niet.',
  };
  return (
    <Page
      title="Document toevoegen"
      language="fr"
      actor={bina}
      csrf="t0k3n"
      path="/files/k1/documents/new"
      nav={nav}
      wide
      errors={errors}
    >
      <Form
        action="/files/k1/documents"
        fields={allKinds}
        values={{ sure: 'yes', themes: ['cv'], note }}
        errors={errors}
        privacy={privacyWarnings(note)}
        submit={[{ label: 'Bewaar' }, { label: 'Annuleer', href: '/files/k1', look: 'link' }]}
      />
    </Page>
  );
};

export const conflict = () => (
  <Page
    title="Stap: Outplacement nakijken"
    language="nl"
    actor={bina}
    csrf="t0k3n"
    path="/files/k1/steps/1"
    nav={nav}
    wide
    above={<FileTabs />}
  >
    <ConflictView
      fields={stepFields}
      yours={{
        state: 'cancelled',
        'startsOn-day': '21',
        'startsOn-month': '11',
        'startsOn-year': '2018',
        requester: 'o-kompas',
        summary: 'Mijn tekst\nop twee regels',
      }}
      theirs={{ state: 'in-progress', startsOn: '2018-11-21', requester: 'o-kompas', summary: '' }}
      changedBy="An Peeters"
      action="/files/k1/steps/1"
      hidden={{ version: '4' }}
    />
  </Page>
);
