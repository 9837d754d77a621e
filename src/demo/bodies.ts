import { addDays, addMonths, addYears, type Day } from '../kernel/day.ts';
import type { Actor, Role } from '../kernel/role.ts';
import { fixedId, lotsOf } from './lots.ts';

/** A dated fact about an organisation, as it holds on the day on which the world is made. */
export interface BodyFact {
  fact: 'certificate' | 'mlp-contract' | 'financing-number' | 'complaints-door' | 'federgon-member';
  code?: string;
  fromOn: Day;
  endsOn: Day | null;
}

/** An organisation of the demo. Offices have enterprise numbers that nobody has been given yet. */
export interface Body {
  id: string;
  code: string;
  name: string;
  unitNumber: string | null;
  kind:
    | 'outplacement-office'
    | 'career-centre'
    | 'public-employment-service'
    | 'certifying-body'
    | 'platform'
    | 'selection-authority'
    | 'federal-service'
    | 'sector-federation'
    | 'ombudsman'
    | 'employer';
  region: string | null;
  email: string;
  facts(today: Day): BodyFact[];
}

const body = (name: string, given: Omit<Body, 'id' | 'facts'> & Partial<Pick<Body, 'facts'>>): Body => ({
  id: fixedId(name),
  facts: () => [],
  ...given,
});

const number = (code: string, fromOn: Day, endsOn: Day | null = null): BodyFact => ({
  fact: 'financing-number',
  code,
  fromOn,
  endsOn,
});

/** A door for complaints that somebody keeps, or a membership: for years already. */
const since = (today: Day, fact: 'complaints-door' | 'federgon-member', code?: string): BodyFact => ({
  ...{ fact, fromOn: addYears(today, -4), endsOn: null },
  ...(code === undefined ? {} : { code }),
});

/** The organisations: offices in every state that a certificate knows, two career centres, VDAB, CERTO, BOSA with two federal services, Federgon, the Flemish Ombudsman, two employers, the house. */
export const bodies = {
  lindewerk: body('lindewerk', {
    code: '1999010147',
    name: 'Lindewerk Outplacement',
    unitNumber: '612',
    kind: 'outplacement-office',
    region: 'antwerpen',
    email: 'onthaal@lindewerk.example.org',
    facts: (today) => [
      number('99FN000', addYears(today, -4)),
      number('EEWG438', addDays(addYears(today, -2), 33)),
      number('98FN120', addYears(today, -4), addMonths(today, -5)),
      since(today, 'federgon-member'),
    ],
  }),
  tussenwal: body('tussenwal', {
    code: '1999010246',
    name: 'Tussenwal Loopbaan',
    unitNumber: '745',
    kind: 'outplacement-office',
    region: 'vlaams-brabant',
    email: 'onthaal@tussenwal.example.org',
    facts: (today) => [number('99FN000', addYears(today, -3))],
  }),
  horsthaven: body('horsthaven', {
    code: '1999010345',
    name: 'Horst & Haven',
    unitNumber: '518',
    kind: 'outplacement-office',
    region: 'antwerpen',
    email: 'onthaal@horsthaven.example.org',
    facts: (today) => [number('99FN000', addYears(today, -3))],
  }),
  nieuwland: body('nieuwland', {
    code: '1999010444',
    name: 'Nieuwland Outplacement',
    unitNumber: '523',
    kind: 'outplacement-office',
    region: 'limburg',
    email: 'onthaal@nieuwland.example.org',
  }),
  klaverpad: body('klaverpad', {
    code: '1999010543',
    name: 'Klaverpad Loopbaanbegeleiding',
    unitNumber: null,
    kind: 'career-centre',
    region: 'oost-vlaanderen',
    email: 'onthaal@klaverpad.example.org',
  }),
  wegwijs: body('wegwijs', {
    code: '1999010642',
    name: 'Wegwijs Loopbaancentrum',
    unitNumber: null,
    kind: 'career-centre',
    region: 'antwerpen',
    email: 'onthaal@wegwijs.example.org',
  }),
  meridiaan: body('meridiaan', {
    code: '1999010741',
    name: 'Meridiaan Loopbanen',
    unitNumber: '537',
    kind: 'outplacement-office',
    region: 'oost-vlaanderen',
    email: 'onthaal@meridiaan.example.org',
  }),
  veldlaan: body('veldlaan', {
    code: '1999010840',
    name: 'Veldlaan Loopbaanadvies',
    unitNumber: '531',
    kind: 'outplacement-office',
    region: 'oost-vlaanderen',
    email: 'onthaal@veldlaan.example.org',
  }),
  vdab: body('vdab', {
    code: '0887010362',
    name: 'VDAB',
    unitNumber: '384',
    kind: 'public-employment-service',
    region: null,
    email: 'interventie@vdab.example.org',
    facts: (today) => [since(today, 'complaints-door', 'vdab')],
  }),
  certo: body('certo', {
    code: '1999030240',
    name: 'CERTO',
    unitNumber: null,
    kind: 'certifying-body',
    region: null,
    email: 'secretariaat@certo.example.org',
  }),
  bosa: body('bosa', {
    code: '1999050333',
    name: 'BOSA',
    unitNumber: null,
    kind: 'selection-authority',
    region: null,
    email: 'certificering@bosa.example.org',
    facts: (today) => [since(today, 'complaints-door', 'bosa')],
  }),
  landschap: body('landschap', {
    code: '1999050432',
    name: 'FOD Landschap en Water',
    unitNumber: null,
    kind: 'federal-service',
    region: null,
    email: 'personeel@landschap.example.org',
  }),
  kaartenhuis: body('kaartenhuis', {
    code: '1999050531',
    name: 'Federaal Kaartenhuis',
    unitNumber: null,
    kind: 'federal-service',
    region: null,
    email: 'personeel@kaartenhuis.example.org',
  }),
  federgon: body('federgon', {
    code: '1999060132',
    name: 'Federgon',
    unitNumber: null,
    kind: 'sector-federation',
    region: null,
    email: 'ombuds@federgon.example.org',
    facts: (today) => [since(today, 'complaints-door', 'federgon')],
  }),
  ombudsdienst: body('ombudsdienst', {
    code: '1999060231',
    name: 'Vlaamse Ombudsdienst',
    unitNumber: null,
    kind: 'ombudsman',
    region: null,
    email: 'klachten@ombudsdienst.example.org',
    facts: (today) => [since(today, 'complaints-door', 'ombudsman')],
  }),
  kroonkurk: body('kroonkurk', {
    code: '1999070129',
    name: 'Brouwerij De Kroonkurk',
    unitNumber: null,
    kind: 'employer',
    region: null,
    email: 'hr@kroonkurk.example.org',
  }),
  zandloper: body('zandloper', {
    code: '1999070228',
    name: 'Weverij Zandloper',
    unitNumber: null,
    kind: 'employer',
    region: null,
    email: 'hr@zandloper.example.org',
  }),
  house: body('house', {
    code: '1999020144',
    name: 'Waarborg beheer',
    unitNumber: null,
    kind: 'platform',
    region: null,
    email: 'beheer@example.org',
  }),
} as const satisfies Record<string, Body>;

/** Somebody who works for one of them. */
export interface Professional {
  id: string;
  sub: string;
  givenName: string;
  familyName: string;
  of: Body;
  roles: readonly Role[];
  region?: string;
  /** First day on the staff list. */
  hired(today: Day): Day;
  /** What counts for registering, as it holds on the day on which the world is made. */
  facts(today: Day): { fact: 'mlp-training' | 'competence-test' | 'experience-since'; on: Day }[];
}

const professional = (
  name: string,
  of: Body,
  roles: readonly Role[],
  more: Partial<Pick<Professional, 'region' | 'hired' | 'facts'>> = {},
): Professional => {
  const [givenName = '', ...family] = name.split(' ');
  const sub = `demo-${givenName.toLowerCase()}`;
  const hired = (today: Day) => addDays(today, -lotsOf(sub).between(1300, 2200));
  return { id: fixedId(sub), sub, givenName, familyName: family.join(' '), of, roles, hired, facts: () => [], ...more };
};

/** Trained in MLP, and long enough in the profession to need no test. */
const seasoned = (years: number) => ({
  facts(today: Day) {
    const began = addDays(addYears(today, -years), -years * 17);
    return [
      { fact: 'experience-since' as const, on: began },
      { fact: 'mlp-training' as const, on: addDays(began, 100 + years * 9) },
    ];
  },
});
/** Guiding careers for so many years. */
const coaching = (years: number) => ({
  facts: (today: Day) => [{ fact: 'experience-since' as const, on: addDays(addYears(today, -years), -years * 11) }],
});
/** When Lotte began, which was her first day in the profession too. */
const fourteenMonthsAgo = (today: Day) => addDays(addMonths(today, -14), 3);
const {
  lindewerk,
  tussenwal,
  horsthaven,
  nieuwland,
  veldlaan,
  klaverpad,
  wegwijs,
  vdab,
  certo,
  bosa,
  landschap,
  kaartenhuis,
  federgon,
  ombudsdienst,
  kroonkurk,
  zandloper,
  house,
} = bodies;

/** The professionals, by their given names. */
export const people = {
  noor: professional('Noor Vandewalle', lindewerk, ['consultant'], seasoned(8)),
  pieter: professional('Pieter Wijckmans', lindewerk, ['consultant'], seasoned(12)),
  tom: professional('Tom Lievens', lindewerk, ['consultant', 'office-manager'], seasoned(15)),
  sofie: professional('Sofie Maertens', lindewerk, ['office-manager']),
  // Everything but the training that VDAB gives (C-06, C-14).
  karim: professional('Karim Bouzidi', lindewerk, ['consultant'], {
    facts: (today) => [{ fact: 'experience-since', on: addDays(addYears(today, -6), 40) }],
  }),
  // Trained, but new in the profession, and the test is still to come (C-05).
  lotte: professional('Lotte Claeys', lindewerk, ['consultant'], {
    hired: fourteenMonthsAgo,
    facts: (today) => [
      { fact: 'experience-since', on: fourteenMonthsAgo(today) },
      { fact: 'mlp-training', on: addDays(fourteenMonthsAgo(today), 190) },
    ],
  }),
  hilde: professional('Hilde Goossens', lindewerk, ['data-protection-officer']),
  wim: professional('Wim Lambrechts', tussenwal, ['consultant'], seasoned(6)),
  // Named for the certificate, and gone since three weeks.
  lien: professional('Lien Baert', tussenwal, ['consultant'], seasoned(9)),
  nele: professional('Nele Adriaens', tussenwal, ['office-manager']),
  eline: professional('Eline Peetermans', horsthaven, ['consultant'], seasoned(9)),
  ruben: professional('Ruben Coppens', horsthaven, ['office-manager']),
  inge: professional('Inge Daems', nieuwland, ['office-manager']),
  // Long enough in the profession; VDAB has not trained him yet.
  jonas: professional('Jonas Wouters', nieuwland, ['consultant'], {
    facts: (today) => [{ fact: 'experience-since', on: addDays(addYears(today, -5), 12) }],
  }),
  saskia: professional('Saskia Verbeke', klaverpad, ['office-manager']),
  mohamed: professional('Mohamed Amrani', klaverpad, ['consultant'], coaching(6)),
  tine: professional('Tine Dierickx', klaverpad, ['consultant'], coaching(9)),
  bruno: professional('Bruno Callens', wegwijs, ['office-manager']),
  katrien: professional('Katrien Smet', wegwijs, ['consultant'], coaching(4)),
  griet: professional('Griet Moens', veldlaan, ['office-manager']),
  koen: professional('Koen Declercq', veldlaan, ['consultant'], seasoned(7)),
  greet: professional('Greet Van Acker', vdab, ['intervention-secretariat']),
  johan: professional('Johan Steyaert', vdab, ['intervention-adviser']),
  fatima: professional('Fatima El Idrissi', vdab, ['mediator'], { region: 'antwerpen' }),
  bart: professional('Bart Hendrickx', vdab, ['mediator'], { region: 'vlaams-brabant' }),
  ilse: professional('Ilse Van Damme', vdab, ['data-protection-officer']),
  petra: professional('Petra Jacobs', vdab, ['partner-desk']),
  lore: professional('Lore Vermeersch', vdab, ['mandate-officer']),
  yves: professional('Yves Demeester', vdab, ['mandate-officer']),
  lies: professional('Lies Mertens', certo, ['certification-secretariat']),
  dries: professional('Dries Verhulst', certo, ['evaluator']),
  amina: professional('Amina Haddad', certo, ['decider']),
  veerle: professional('Veerle Callens', bosa, ['selection-officer']),
  wouter: professional('Wouter Claessens', bosa, ['selection-officer']),
  olivier: professional('Olivier Lemaire', bosa, ['selection-trainer']),
  sandra: professional('Sandra Nys', bosa, ['selection-checker']),
  kristof: professional('Kristof Baert', landschap, ['office-manager']),
  joke: professional('Joke Vermeiren', landschap, ['selection-consultant']),
  thierry: professional('Thierry Dubois', landschap, ['selection-consultant']),
  leen: professional('Leen Segers', landschap, ['selection-consultant']),
  nathalie: professional('Nathalie Collard', landschap, ['selection-consultant']),
  hugo: professional('Hugo Raes', kaartenhuis, ['office-manager']),
  mieke: professional('Mieke Bogaert', kaartenhuis, ['selection-consultant']),
  xavier: professional('Xavier Lambert', kaartenhuis, ['selection-consultant']),
  anke: professional('Anke Thijs', kaartenhuis, ['selection-consultant']),
  katleen: professional('Katleen Smets', certo, ['policy-officer']),
  youssef: professional('Youssef Amrani', certo, ['policy-officer']),
  marijke: professional('Marijke Dumont', bosa, ['policy-officer']),
  benoit: professional('Benoit Renard', bosa, ['policy-officer']),
  joris: professional('Joris Pauwels', certo, ['decider']),
  jana: professional('Jana Wouters', vdab, ['mandate-officer']),
  rachid: professional('Rachid Benali', bosa, ['selection-officer']),
  myriam: professional('Myriam Claes', vdab, ['complaints-officer']),
  karel: professional('Karel Verschueren', federgon, ['complaints-officer']),
  marianne: professional('Marianne Cools', ombudsdienst, ['complaints-officer']),
  brigitte: professional('Brigitte Servais', bosa, ['complaints-officer']),
  hanne: professional('Hanne Vercruysse', kroonkurk, ['employer']),
  gilles: professional('Gilles Lambrecht', zandloper, ['employer']),
  stefan: professional('Stefan Aerts', house, ['administrator']),
} as const satisfies Record<string, Professional>;

/** The name by which these files know a professional. */
export type PersonName = keyof typeof people;

/** A professional in one of their capacities; the first unless another is asked. */
export function actorOf(person: Professional, role: Role | undefined = person.roles[0]): Actor {
  if (role === undefined) throw new RangeError(`${person.sub} has no role`);
  const { id, givenName, familyName, of, region } = person;
  return {
    id,
    name: `${givenName} ${familyName}`,
    role,
    orgId: of.id,
    orgName: of.name,
    unitNumber: of.unitNumber,
    region: role === 'mediator' ? (region ?? null) : null,
    citizenId: null,
  };
}
