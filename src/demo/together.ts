import { accept } from '../kernel/decision.ts';
import type { Bound } from '../platform/database/index.ts';
import type { Loading, Verb } from '../platform/perform.ts';
import type { Fact } from '../platform/record.ts';

/** Loads several subjects in one round trip; null when one of them is not there. */
function allOf<Subject>(loadings: readonly Loading<Subject>[]): Loading<Subject[]> {
  const bound: Bound<unknown>[] = loadings.flatMap((one) => one.bound);
  return {
    bound,
    read(rows) {
      let from = 0;
      const subjects = loadings.map((one) => {
        const own = rows.slice(from, from + one.bound.length);
        from += one.bound.length;
        return one.read(own);
      });
      const found = subjects.filter((subject) => subject !== null);
      return found.length === subjects.length ? found : null;
    },
  };
}

/**
 * Several commands of one verb as one: somebody fills in a whole form of a file at a sitting. Each is decided and kept
 * as it would be by itself, each on its own record, named by `id`; one that is refused refuses all.
 */
export function together<Command extends { id: string }, Subject>(
  verb: Verb<Command, Subject>,
): Verb<readonly Command[], Subject[]> {
  const first = <T>(list: readonly T[]): T => {
    const [one] = list;
    if (one === undefined) throw new RangeError('nothing to do together');
    return one;
  };
  const pairs = (subjects: readonly Subject[], commands: readonly Command[]) =>
    subjects.flatMap((subject, at) => {
      const command = commands[at];
      return command === undefined ? [] : [{ subject, command }];
    });
  return {
    name: verb.name,
    owner: (commands) => verb.owner(first(commands)),
    load: ({ command, ...asked }) => allOf(command.map((one) => verb.load({ ...asked, command: one }))),
    held: (subjects) => subjects.flatMap((subject) => verb.held(subject)),
    key: (subjects) => verb.key?.(first(subjects)) ?? null,
    decide(asked) {
      const facts: Fact[] = [];
      for (const pair of pairs(asked.subject, asked.command)) {
        const decision = verb.decide({ ...asked, ...pair });
        if (!decision.ok) return decision;
        facts.push(...decision.facts);
      }
      return accept(...facts);
    },
    also: (taken) =>
      pairs(taken.subject, taken.command).flatMap((pair) => {
        const facts = taken.facts.filter(({ id }) => id === pair.command.id);
        return verb.also?.({ ...taken, ...pair, facts }) ?? [];
      }),
  };
}
