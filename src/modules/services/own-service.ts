import { type OfferedStatus, outplacementOffering2014 } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** A service that an office adds to the catalogue, as the fold of its facts. What it is called stands beside it. */
export interface OwnServiceState {
  scheme: string;
  status: Exclude<OfferedStatus, 'new'>;
  offeredOn: Day;
  offeredBy: string;
  stoppedOn: Day | null;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'own_service';
  did: Did;
  on: Day;
  by: string;
}
/** Everything that can happen to a service of an office. */
export type OwnServiceFact = (FactOf<'offered'> & { scheme: string }) | FactOf<'stopped'>;

const blank: OwnServiceState = {
  ...{ scheme: outplacementOffering2014.id, status: 'offered', stoppedOn: null, offeredBy: '' },
  // Replaced by the first fact, which always carries the day.
  offeredOn: day('1900-01-01'),
};

/** The record kind of an office's own services. */
export const ownServiceKind = recordKind<OwnServiceState, OwnServiceFact>({
  kind: 'own_service',
  owner: 'org_id',
  columns: { scheme: 'text', status: 'text', offeredOn: 'date', offeredBy: 'uuid', stoppedOn: 'date' },
  evolve: (before, fact) =>
    fact.did === 'offered'
      ? { ...blank, scheme: fact.scheme, offeredOn: fact.on, offeredBy: fact.by }
      : { ...(before ?? blank), status: 'stopped', stoppedOn: fact.on },
});
