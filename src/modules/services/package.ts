import { type OfferedStatus, outplacementOffering2014 } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** How guidance is given (O-02, O-05). */
export const packageForms = ['individual', 'group', 'both'] as const;
export type PackageForm = (typeof packageForms)[number];

/** What a package contains and costs; an agreement copies it. */
export interface PackageContent {
  /** Codes of the catalogue and ids of own services; the base services are always among them (O-03). */
  services: readonly string[];
  form: PackageForm;
  /** Time of guidance, in minutes: 60 hours are 3600. */
  minutes: number;
  /** Price per worker in cents, VAT not included. */
  priceCents: number;
}

/** A package of an office, as the fold of its facts. What it is called stands beside it. */
export interface PackageState extends PackageContent {
  scheme: string;
  status: Exclude<OfferedStatus, 'new'>;
  offeredOn: Day;
  offeredBy: string;
  stoppedOn: Day | null;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'package';
  did: Did;
  on: Day;
  by: string;
}
interface Offered extends FactOf<'offered'> {
  scheme: string;
  services: string[];
  form: PackageForm;
  minutes: number;
  priceCents: number;
}
/** Everything that can happen to a package. */
export type PackageFact = Offered | FactOf<'stopped'>;

const blank: PackageState = {
  ...{
    scheme: outplacementOffering2014.id,
    status: 'offered',
    services: [],
    form: 'individual',
    minutes: 0,
    priceCents: 0,
  },
  // Replaced by the first fact, which always carries the day.
  ...{ offeredOn: day('1900-01-01'), offeredBy: '', stoppedOn: null },
};

function evolvePackage(before: PackageState | null, fact: PackageFact): PackageState {
  if (fact.did === 'stopped') return { ...(before ?? blank), status: 'stopped', stoppedOn: fact.on };
  const { scheme, services, form, minutes, priceCents, on, by } = fact;
  return { ...blank, scheme, services, form, minutes, priceCents, offeredOn: on, offeredBy: by };
}

/** The record kind of packages. */
export const packageKind = recordKind<PackageState, PackageFact>({
  kind: 'package',
  owner: 'org_id',
  columns: {
    ...({
      scheme: 'text',
      status: 'text',
      services: 'jsonb',
      form: 'text',
      minutes: 'int',
      priceCents: 'int',
    } as const),
    ...({ offeredOn: 'date', offeredBy: 'uuid', stoppedOn: 'date' } as const),
  },
  evolve: evolvePackage,
});
