import type { CertificateState } from '../../src/modules/certificates/index.ts';
import type { Leaving, Place } from '../../src/modules/departures/departure.store.ts';
import type { DepartureState } from '../../src/modules/departures/departure.ts';
import { departurePlanText } from '../../src/modules/departures/plan.ts';
import type { CertificateFacts } from '../../src/modules/findings/index.ts';
import type { LineState } from '../../src/modules/steps/index.ts';
import { idIn, type Telling } from './history.ts';
import { allOf, findHeld } from './records.ts';

/** Somebody's place on the staff list today, shortened by the departure that was decided. */
function placeOf(told: Telling, personId: string): Place | null {
  const [place] = told.facts.people?.find(({ id }) => id === personId)?.places ?? [];
  const departure = findHeld<DepartureState>(told.records, 'departure', 'departure')?.state;
  if (!place) return null;
  const endsOn = departure?.personId === personId ? departure.endsOn : place.endsOn;
  return endsOn !== null && endsOn < told.today ? null : { fromOn: place.from, endsOn };
}

function leaving(told: Telling): Leaving {
  const [personId, handTo] = [idIn(told, 'personId'), idIn(told, 'handTo')];
  const lines = allOf<LineState>(told.records, 'step').filter(
    ({ state }) => state.status === 'in-progress' && state.executorId === personId,
  );
  const certificate = findHeld<CertificateState>(told.records, 'certificate', 'certificate');
  // The case gives the facts of a certificate as SQL would, and the facts of people as registering reads them.
  const facts = told.facts.facts as CertificateFacts | undefined;
  const known = told.facts.people?.find(({ id }) => id === handTo)?.facts as Leaving['colleague']['facts'] | undefined;
  const days = lines.flatMap(({ state: { dueOn } }) => (dueOn === null ? [] : [dueOn])).sort();
  return {
    ...{ orgId: 'office', place: placeOf(told, personId), office: [], lines },
    colleague: { place: placeOf(told, handTo), facts: known ?? [] },
    hits: {
      ...{ lines: lines.length, lastDueOn: days.at(-1) ?? null, linesMark: lines.map(({ id }) => id).join() },
      applicationId: told.facts.runs ?? null,
      certificates:
        certificate && facts
          ? [{ certificateId: certificate.id, number: certificate.state.number, facts, open: [] }]
          : [],
    },
  };
}

/** What a departure is decided on. */
export const departureSubjects: Readonly<Record<string, (told: Telling) => object>> = { 'departure.decide': leaving };

/** The plan of somebody's departure as it is shown: what its mark is made of. */
export const shownPlan = (told: Telling, personId: string): string =>
  departurePlanText(personId, leaving({ ...told, command: { personId } }).hits, told.today);
