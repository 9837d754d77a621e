import { type Day, day } from '../kernel/day.ts';
import type { Language } from '../kernel/language.ts';
import type { PersonName } from './bodies.ts';
import { fixedId, lotsOf } from './lots.ts';
import { inventedNumber } from './national-number.ts';
import { type Place, type PlaceName, places } from './places.ts';
import { type Trade, type TradeName, trades } from './trades/index.ts';

/** What happened to a citizen in the year before today; see `plots`. */
export type PlotName =
  | 'guided'
  | 'started'
  | 'to-sign'
  | 'no-file'
  | 'turns-soon'
  | 'stop-reported'
  | 'withdrawn'
  | 'paper-scanned'
  | 'paper-entered'
  | 'paper-registered'
  | 'paper-new'
  | 'executed'
  | 'over'
  | 'stopped'
  | 'cancelled'
  | 'extended'
  | 'stale'
  | 'attested'
  | 'refused'
  | 'goes-on'
  | 'declined'
  | 'lapsed'
  | 'upcoming';

/** An invented citizen, and who guides them. */
export interface Citizen {
  id: string;
  givenName: string;
  familyName: string;
  gender: 'f' | 'm';
  birthOn: Day;
  nationalNumber: string;
  language: Language;
  /** Languages by their code, the mother tongue first, each with how well it is spoken. */
  tongues: readonly (readonly [language: string, level: string])[];
  /** Null for who has no e-mail. */
  email: string | null;
  place: Place;
  trade: Trade;
  by: PersonName;
  plot: PlotName;
}

type More = Partial<Pick<Citizen, 'language' | 'tongues'>> & { offline?: true };

const flemish = [
  ['nl', 'native'],
  ['fr', 'B1'],
  ['en', 'B2'],
] as const;

function citizen(
  name: string,
  gender: 'f' | 'm',
  born: string,
  [place, trade, by, plot]: readonly [PlaceName, TradeName, PersonName, PlotName],
  { language = 'nl', tongues = flemish, offline }: More = {},
): Citizen {
  const [givenName = '', ...family] = name.split(' ');
  const familyName = family.join(' ');
  const counter = 2 * lotsOf(name).between(1, 240) + (gender === 'f' ? 0 : 1);
  const address = `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.')}@example.org`;
  return {
    id: fixedId(`citizen ${name}`),
    givenName,
    familyName,
    gender,
    birthOn: day(born),
    nationalNumber: inventedNumber(day(born), counter),
    language,
    tongues,
    email: offline ? null : address,
    place: places[place],
    trade: trades[trade],
    by,
    plot,
  };
}

const speaks = (...tongues: Citizen['tongues'][number][]) => ({ tongues });

/** The citizens, all invented; those that the login page offers come first. */
export const citizens: readonly Citizen[] = [
  citizen('Bina Patel', 'f', '1984-03-12', ['antwerpen', 'social-work', 'noor', 'guided'], {
    ...speaks(['nl', 'C2'], ['en', 'C1'], ['hi', 'native']),
  }),
  citizen('Marc Verhulst', 'm', '1969-09-02', ['mechelen', 'bookkeeper', 'noor', 'to-sign']),
  citizen('Yasmina Haddad', 'f', '1998-06-21', ['vilvoorde', 'sales', 'wim', 'no-file'], {
    ...speaks(['ar', 'native'], ['nl', 'C1'], ['fr', 'C1'], ['en', 'B1']),
  }),
  citizen('Els Vermeiren', 'f', '1972-11-30', ['lier', 'production', 'noor', 'turns-soon']),
  citizen('Mohamed Azzouzi', 'm', '1981-01-17', ['borgerhout', 'warehouse', 'noor', 'stop-reported'], {
    ...speaks(['ber', 'native'], ['nl', 'C1'], ['fr', 'B2']),
  }),
  citizen('Katrien De Wachter', 'f', '1977-05-09', ['turnhout', 'office', 'noor', 'withdrawn']),
  citizen('Luc Baeyens', 'm', '1963-02-25', ['mechelen', 'welder', 'pieter', 'paper-scanned']),
  citizen('Ingrid Somers', 'f', '1968-08-14', ['antwerpen', 'cleaner', 'noor', 'paper-entered'], { offline: true }),
  citizen('Dirk Van Hecke', 'm', '1974-04-03', ['lier', 'driver', 'noor', 'executed']),
  citizen('Samira Ouali', 'f', '1983-12-19', ['antwerpen', 'care', 'noor', 'stopped'], {
    ...speaks(['ar', 'native'], ['nl', 'C1'], ['fr', 'B2']),
  }),
  citizen('Jonas Raeymaekers', 'm', '1992-07-28', ['leuven', 'software', 'pieter', 'cancelled']),
  citizen('Ann-Sofie Lauwers', 'f', '1986-10-05', ['mechelen', 'marketing', 'noor', 'extended']),
  citizen('Patrick Meeus', 'm', '1971-03-22', ['turnhout', 'site-manager', 'noor', 'stale']),
  citizen('Farida Amrani', 'f', '1989-02-11', ['borgerhout', 'childcare', 'noor', 'attested'], {
    ...speaks(['nl', 'C1'], ['ar', 'native']),
  }),
  citizen('Geert Puttemans', 'm', '1979-06-06', ['antwerpen', 'cook', 'eline', 'refused']),
  citizen('Nadia Bouchar', 'f', '1987-09-15', ['antwerpen', 'sales', 'eline', 'guided'], {
    ...speaks(['fr', 'native'], ['nl', 'B2'], ['ar', 'B1']),
  }),
  citizen('Koen Wellekens', 'm', '1982-05-27', ['leuven', 'bookkeeper', 'wim', 'guided']),
  citizen('Sara Dhont', 'f', '1990-01-08', ['halle', 'office', 'wim', 'guided']),
  citizen('Emre Yildirim', 'm', '1985-11-02', ['vilvoorde', 'warehouse', 'wim', 'turns-soon'], {
    ...speaks(['tr', 'native'], ['nl', 'B2'], ['fr', 'A2']),
  }),
  citizen('Griet Moons', 'f', '1970-07-19', ['mechelen', 'care', 'pieter', 'paper-registered']),
  citizen('Ludo Claessens', 'm', '1962-12-01', ['turnhout', 'welder', 'pieter', 'paper-new'], { offline: true }),
  citizen('Chantal Renard', 'f', '1975-08-23', ['anderlecht', 'cook', 'tom', 'guided'], {
    language: 'fr',
    ...speaks(['fr', 'native'], ['nl', 'A2'], ['en', 'A2']),
  }),
  citizen('Hamid Rahimi', 'm', '1988-04-14', ['genk', 'production', 'pieter', 'guided'], {
    ...speaks(['fa', 'native'], ['nl', 'B1'], ['en', 'B1']),
  }),
  citizen('Olena Kovalenko', 'f', '1991-03-30', ['antwerpen', 'office', 'noor', 'guided'], {
    ...speaks(['uk', 'native'], ['ru', 'C2'], ['nl', 'A2'], ['en', 'B2']),
  }),
  citizen('Tine Verbeeck', 'f', '1980-10-17', ['leuven', 'marketing', 'tom', 'guided']),
  citizen('Steven Jacobsen', 'm', '1976-06-12', ['hasselt', 'driver', 'tom', 'over']),
  citizen('Marleen Van Dijck', 'f', '1966-01-26', ['antwerpen', 'production', 'noor', 'over']),
  citizen('Jan Smolders', 'm', '1973-09-09', ['lier', 'cook', 'noor', 'goes-on']),
  citizen('Fatou Diallo', 'f', '1994-05-04', ['antwerpen', 'care', 'noor', 'cancelled'], {
    ...speaks(['fr', 'native'], ['nl', 'B1']),
  }),
  citizen('Wouter Segers', 'm', '1984-12-08', ['gent', 'software', 'pieter', 'guided']),
  citizen('Aisha Karimi', 'f', '1993-08-31', ['antwerpen', 'sales', 'karim', 'refused'], {
    ...speaks(['ps', 'native'], ['nl', 'B2'], ['en', 'B2']),
  }),
  citizen('Rik Daelman', 'm', '1978-02-02', ['mechelen', 'warehouse', 'noor', 'upcoming']),
  citizen('Hilde Broos', 'f', '1969-04-20', ['kortrijk', 'childcare', 'pieter', 'extended']),
  citizen('Tomasz Nowak', 'm', '1986-06-16', ['vilvoorde', 'site-manager', 'wim', 'stopped'], {
    ...speaks(['pl', 'native'], ['nl', 'B1'], ['fr', 'A2']),
  }),
  citizen('Carine Lefèvre', 'f', '1979-11-11', ['brussel', 'office', 'tom', 'executed'], {
    language: 'fr',
    ...speaks(['fr', 'native'], ['nl', 'B2']),
  }),
  citizen('Bram Huyghe', 'm', '1990-09-24', ['brugge', 'cook', 'tom', 'to-sign']),
  citizen('Lien Ceulemans', 'f', '1987-07-07', ['mechelen', 'marketing', 'noor', 'started']),
  citizen('Peter Vanhoof', 'm', '1965-10-29', ['tienen', 'driver', 'wim', 'declined']),
  citizen('Sevda Demir', 'f', '1992-01-13', ['antwerpen', 'childcare', 'lotte', 'refused'], {
    ...speaks(['tr', 'native'], ['nl', 'C1']),
  }),
  citizen('Gunther Leys', 'm', '1980-04-07', ['aalst', 'warehouse', 'noor', 'lapsed']),
];
