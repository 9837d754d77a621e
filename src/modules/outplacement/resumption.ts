import { outplacementRights } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { OutplacementEvent } from './facts.ts';
import type { Programme } from './programme.ts';
import type { Regime } from './regime.ts';
import { type Restart, restartOf } from './restart.ts';

/**
 * Whether a programme that a job interrupted may be resumed, by the law that its dismissal keeps (OPL-11/9); null where the law
 * says nothing of it: in the cell, and where outplacement was the employer's own choice. `law` is the id of the version.
 * Worked example: a job of 2025-06-02, lost on 2025-09-02 and asked on 2025-10-02, is `allowed`; lost a day later it was lost
 * too late; asked a day later it was asked too late; with the programme over since 2025-10-01 the term is over.
 */
export function resumptionOf(
  { regime, law, endsOn }: { regime: Regime; law: string | null; endsOn: Day },
  { jobStartedOn, jobLostOn, askedOn }: { jobStartedOn: Day; jobLostOn: Day; askedOn: Day },
): Restart | null {
  const right = outplacementRights.find(({ id }) => id === law) ?? null;
  const events: OutplacementEvent[] = [
    { kind: 'job-started', on: jobStartedOn, hours: null },
    { kind: 'job-lost', on: jobLostOn, hours: null },
    { kind: 'restart-requested', on: askedOn, hours: null },
  ];
  const ends = { firstDay: endsOn, endsOn, ledger: [] };
  const programme: Programme = { hours: 0, startedOn: null, phases: [], hoursLeft: null, ends };
  return restartOf(regime, right, { asOf: askedOn, events, programme }).restart;
}
