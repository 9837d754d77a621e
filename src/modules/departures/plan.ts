import { canonical } from '../../kernel/canonical.ts';
import { addDays, type Day } from '../../kernel/day.ts';
import { type CertificateFacts, type Condition, gapsOn } from '../findings/index.ts';

/** A certificate that stands, with what its conditions are judged on and the findings that are open on it. */
export interface Standing {
  certificateId: string;
  number: string;
  facts: CertificateFacts;
  open: readonly { condition: string; about: string }[];
}

/** What somebody's departure hits today, as counts and codes: no citizen is in it. */
export interface DepartureHits {
  /** Open lines that this person carries out. */
  lines: number;
  /** The last day on which one of them turns by itself. */
  lastDueOn: Day | null;
  /** Changes when the lines do. */
  linesMark: string;
  /** The application that runs and names this person. */
  applicationId: string | null;
  certificates: readonly Standing[];
}

/** A condition that a departure makes fail, on which certificate. */
export interface Failing {
  certificateId: string;
  number: string;
  condition: Condition;
}

/** The facts as they are once somebody has left with this as the last day. */
const without = (facts: CertificateFacts, personId: string, lastDay: Day): CertificateFacts => ({
  ...facts,
  people: facts.people.map((one) =>
    one.id === personId
      ? {
          ...one,
          places: one.places
            .filter(({ fromOn }) => fromOn <= lastDay)
            .map(({ fromOn, endsOn }) => ({ fromOn, endsOn: endsOn !== null && endsOn < lastDay ? endsOn : lastDay })),
        }
      : one,
  ),
});

/**
 * The conditions that hold on a day and would not without this person (OURS-departure), on every certificate that stands;
 * what is found already is left out.
 * Worked example: on 2026-03-02 Ann is the only one who may register. Without her two conditions fail: she was named and
 * does not work there, and nobody is left who registers.
 */
export function failingWithout({ certificates }: DepartureHits, personId: string, on: Day): Failing[] {
  return certificates.flatMap(({ certificateId, number, facts, open }) => {
    const now = gapsOn(facts, on);
    const isKnown = (one: Condition) =>
      [...now, ...open].some(({ condition, about }) => condition === one.condition && about === one.about);
    return gapsOn(without(facts, personId, addDays(on, -1)), on)
      .filter((one) => !isKnown(one))
      .map((condition) => ({ certificateId, number, condition }));
  });
}

/** The plan of a departure in one spelling; its keyed digest is what the journal holds and the manager gives back. */
export const departurePlanText = (personId: string, hits: DepartureHits, on: Day): string =>
  canonical({
    personId,
    lines: hits.lines,
    lastDueOn: hits.lastDueOn,
    linesMark: hits.linesMark,
    applicationId: hits.applicationId,
    failing: failingWithout(hits, personId, on).map(({ certificateId, condition: { condition, about } }) => ({
      ...{ certificateId, condition, about },
    })),
  });
