import { type DrawStatus, type DrawSubject, draw2024 } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { drawMethod } from '../../kernel/draw.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** A draw as the fold of its facts: first its commitment, then its list, then its seed and its sample. */
export interface DrawState {
  scheme: string;
  /** By which method the sample follows from list and seed. */
  method: string;
  subject: DrawSubject;
  /** What is drawn from ended in these days, both included. */
  fromOn: Day;
  endsOn: Day;
  /** How many are drawn of each group; all when there are fewer. */
  size: number;
  /** SHA-256 of the seed, in hexadecimal. */
  commitment: string;
  status: Exclude<DrawStatus, 'new'>;
  preparedOn: Day;
  preparedBy: string;
  /** The closed list, in the order of its signs; empty before. */
  items: readonly string[];
  itemsDigest: string | null;
  closedOn: Day | null;
  closedBy: string | null;
  /** Known once the draw was made. */
  seed: string | null;
  /** Empty before. */
  sample: readonly string[];
  revealedOn: Day | null;
  revealedBy: string | null;
  abandonedOn: Day | null;
  abandonedBy: string | null;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'draw';
  did: Did;
  on: Day;
  by: string;
}
interface Prepared extends FactOf<'prepared'> {
  scheme: string;
  method: string;
  subject: DrawSubject;
  fromOn: Day;
  endsOn: Day;
  size: number;
  commitment: string;
}
interface Closed extends FactOf<'closed'> {
  items: readonly string[];
  itemsDigest: string;
}
interface Revealed extends FactOf<'revealed'> {
  seed: string;
  sample: readonly string[];
}

/** Everything that can happen to a draw. */
export type DrawFact = Prepared | Closed | Revealed | FactOf<'abandoned'>;

const nobody = { closedOn: null, closedBy: null, revealedOn: null, revealedBy: null } as const;
const newDraw: DrawState = {
  ...{
    scheme: draw2024.id,
    method: drawMethod,
    subject: 'guidance-files',
    size: 1,
    commitment: '',
    status: 'prepared',
  },
  // Replaced by the first fact.
  ...{ fromOn: day('1900-01-01'), endsOn: day('1900-01-01'), preparedOn: day('1900-01-01'), preparedBy: '' },
  ...{ items: [], itemsDigest: null, seed: null, sample: [], abandonedOn: null, abandonedBy: null, ...nobody },
};

function evolve(before: DrawState | null, fact: DrawFact): DrawState {
  const was = before ?? newDraw;
  const { on, by } = fact;
  switch (fact.did) {
    case 'prepared': {
      const { scheme, method, subject, fromOn, endsOn, size, commitment } = fact;
      const said = { scheme, method, subject, fromOn, endsOn, size, commitment };
      return { ...was, ...said, status: 'prepared', preparedOn: on, preparedBy: by };
    }
    case 'closed': {
      const { items, itemsDigest } = fact;
      return { ...was, status: 'closed', items, itemsDigest, closedOn: on, closedBy: by };
    }
    case 'revealed':
      return { ...was, status: 'revealed', seed: fact.seed, sample: fact.sample, revealedOn: on, revealedBy: by };
    case 'abandoned':
      return { ...was, status: 'abandoned', abandonedOn: on, abandonedBy: by };
  }
}

/** The record kind of draws: the history of the organisation whose files are drawn. */
export const drawKind = recordKind<DrawState, DrawFact>({
  kind: 'draw',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    method: 'text',
    subject: 'text',
    fromOn: 'date',
    endsOn: 'date',
    size: 'int',
    commitment: 'text',
    status: 'text',
    preparedOn: 'date',
    preparedBy: 'uuid',
    items: 'jsonb',
    itemsDigest: 'text',
    closedOn: 'date',
    closedBy: 'uuid',
    seed: 'text',
    sample: 'jsonb',
    revealedOn: 'date',
    revealedBy: 'uuid',
    abandonedOn: 'date',
    abandonedBy: 'uuid',
  },
  evolve,
});
