import { commitmentOf } from '../../src/kernel/draw.ts';
import type { CertificateState } from '../../src/modules/certificates/index.ts';
import type { DrawState } from '../../src/modules/draws/index.ts';
import type { GuidanceState } from '../../src/modules/guidances/index.ts';
import type { ClosedSelectionState } from '../../src/modules/q-checks/index.ts';
import { idIn, type Telling } from './history.ts';
import { allOf, findHeld, heldOf } from './records.ts';

/** The seed of every draw in a history: a case is the same whenever it is told. */
const seed = 's';

const drawOf = (told: Telling) => heldOf<DrawState>(told.records, 'draw', idIn(told, 'drawId'));

/** Other draws of the history that have a day of this one's. */
const overlaps = ({ records, command }: Telling): boolean =>
  allOf<DrawState>(records, 'draw').some(
    ({ state }) =>
      state.status !== 'abandoned' && state.fromOn <= String(command.endsOn) && state.endsOn >= String(command.fromOn),
  );

/** What ended in the days of a draw; an item is the guidance's own name, so that a case can be read. */
const populationOf = (told: Telling) => {
  const { fromOn, endsOn, subject } = drawOf(told).state;
  if (subject === 'selections')
    return allOf<ClosedSelectionState>(told.records, 'closed_selection')
      .filter(({ state: { closedOn } }) => fromOn <= closedOn && closedOn <= endsOn)
      .map(({ id }) => ({ recordId: id, item: id }));
  return allOf<GuidanceState>(told.records, 'voucher_guidance')
    .filter(({ state: { endedOn } }) => endedOn !== null && fromOn <= endedOn && endedOn <= endsOn)
    .map(({ id }) => ({ recordId: id, item: id }));
};

function beginning(told: Telling) {
  const startsOn = String(told.command.startsOn);
  const mandate = findHeld<CertificateState>(told.records, 'certificate', 'certificate')?.state;
  const places = told.facts.people?.find(({ id }) => id === told.command.coachId)?.places ?? [];
  return {
    hadMandate: mandate !== undefined && mandate.startsOn <= startsOn && (mandate.endsOn ?? startsOn) >= startsOn,
    worksThere: places.some(({ from, endsOn }) => from <= startsOn && (endsOn ?? startsOn) >= startsOn),
  };
}

/** What the steps of draws, and those on guidances with a voucher, are decided on. */
export const drawSubjects: Readonly<Record<string, (told: Telling) => object>> = {
  'voucher_guidance.register': beginning,
  'voucher_guidance.end': (told) => heldOf<GuidanceState>(told.records, 'voucher_guidance', idIn(told, 'guidanceId')),
  'draw.prepare': (told) => ({
    ...{ orgKind: told.facts.kind ?? 'career-centre', overlaps: overlaps(told) },
    ...{ commitment: commitmentOf(seed), sealed: Buffer.from(seed) },
  }),
  'draw.close': (told) => ({ draw: drawOf(told), population: populationOf(told) }),
  'draw.abandon': drawOf,
  'draw.reveal': (told) => ({ draw: drawOf(told), seed }),
};
