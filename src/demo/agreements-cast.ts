import type { AgreementFor, WorkerEvent } from '../modules/agreements/index.ts';
import { type Professional, people } from './bodies.ts';

const { sofie, nele, hanne, gilles } = people;

/** A dismissed worker of the story; what happened is told by how many days before today it was. */
export interface SoldWorker {
  name: string;
  age: number;
  /** Years of service, and months of notice that were paid out. */
  years: number;
  months: number;
  /** Gross pay in euros of the year before. */
  pay: number;
  dismissedBefore: number;
  ground?: 'restructuring';
  events?: readonly (readonly [WorkerEvent, number])[];
}

/** An agreement of the story. */
export interface Sold {
  story: string;
  by: Professional;
  hr: Professional;
  kind: AgreementFor;
  package: string;
  proposedBefore: number;
  announcedBefore?: number;
  ends: 'online' | 'paper' | 'declined' | 'waits';
  workers: readonly SoldWorker[];
}

const restructured = { ground: 'restructuring', dismissedBefore: 60, months: 6 } as const;

/** What was sold, in the order in which it was proposed. */
export const sold: readonly Sold[] = [
  {
    ...{ story: 'closure', by: sofie, hr: gilles, kind: 'collective', package: 'Groep', proposedBefore: 90 },
    ...{ announcedBefore: 120, ends: 'online' },
    workers: [
      { ...restructured, name: 'Bert Coenen', age: 51, years: 22, pay: 46_000, events: [['registered', 40]] },
      { ...restructured, name: 'Samira Haddou', age: 38, years: 9, pay: 39_500, events: [['registered', 38]] },
      {
        ...{ ...restructured, name: 'Luc Peeters', age: 57, years: 31, pay: 52_000 },
        events: [
          ['registered', 41],
          ['offer', 30],
          ['offer-accepted', 20],
        ],
      },
      {
        ...{ ...restructured, name: 'Kim Desmet', age: 29, years: 4, pay: 34_000 },
        events: [
          ['offer', 31],
          ['offer-refused', 24],
        ],
      },
      { ...restructured, name: 'Rudi Vanhove', age: 46, years: 15, pay: 41_000, events: [['offer', 12]] },
      { ...restructured, name: 'Greta Moons', age: 49, years: 18, pay: 43_000 },
    ],
  },
  {
    ...{ story: 'too late', by: sofie, hr: hanne, kind: 'individual', package: 'Basis', proposedBefore: 45 },
    ends: 'online',
    workers: [{ name: 'Dirk Verlinde', age: 58, years: 24, months: 15, pay: 61_000, dismissedBefore: 34 }],
  },
  {
    ...{ story: 'accepted', by: sofie, hr: hanne, kind: 'individual', package: 'Basis plus', proposedBefore: 75 },
    ends: 'online',
    workers: [
      {
        ...{ name: 'Aïcha Lamrani', age: 44, years: 17, months: 12, pay: 55_000, dismissedBefore: 66 },
        events: [
          ['offer', 58],
          ['offer-accepted', 47],
        ],
      },
    ],
  },
  {
    ...{ story: 'due', by: sofie, hr: hanne, kind: 'individual', package: 'Basis', proposedBefore: 20 },
    ends: 'online',
    workers: [{ name: 'Martine Geens', age: 52, years: 19, months: 13, pay: 58_500, dismissedBefore: 9 }],
  },
  {
    ...{ story: 'declined', by: sofie, hr: gilles, kind: 'individual', package: 'Basis plus', proposedBefore: 32 },
    ...{ ends: 'declined', workers: [] },
  },
  {
    ...{ story: 'waits', by: sofie, hr: hanne, kind: 'individual', package: 'Basis plus', proposedBefore: 4 },
    ...{ ends: 'waits', workers: [] },
  },
  {
    ...{ story: 'elsewhere', by: nele, hr: hanne, kind: 'individual', package: 'Doorstart', proposedBefore: 140 },
    ends: 'paper',
    workers: [
      {
        ...{ name: 'Paul Hermans', age: 48, years: 12, months: 10, pay: 49_000, dismissedBefore: 130 },
        events: [
          ['offer', 120],
          ['offer-accepted', 110],
        ],
      },
    ],
  },
];
