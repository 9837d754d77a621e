import type { z } from 'zod';
import { isWorkingDay } from '../kernel/calendar.ts';
import { addDays, type Day, latest } from '../kernel/day.ts';
import type { Actor } from '../kernel/role.ts';
import { clockAt } from '../platform/clock.ts';
import { type House, type Outcome, perform, type Verb } from '../platform/perform.ts';
import type { Looker } from '../platform/view.ts';
import type { Lots } from './lots.ts';

/** This day if people work on it, otherwise the next on which they do. */
export const workday = (on: Day): Day => (isWorkingDay(on) ? on : workday(addDays(on, 1)));

/** The last day before this one on which people work. */
export function lastWorkday(before: Day): Day {
  const on = addDays(before, -1);
  return isWorkingDay(on) ? on : lastWorkday(on);
}

/** Tells the history of one citizen in the order in which it happened, each deed with the clock of its own day. */
export interface Teller<H extends House = House> {
  /** The day on which the world is made; nothing has happened on it yet. */
  today: Day;
  lots: Lots;
  /**
   * Goes on to a day, or to the next on which people work; never back, and never past the last one before today.
   * Gives the day on which the story now is.
   */
  at(on: Day): Day;
  /** Whether a day lies in the story: not today, and not later. */
  reaches(on: Day): boolean;
  /** An id of the moment at which the story is. */
  id(): string;
  /** The house as it stands at this moment. */
  house(): H;
  /** Lets somebody do something; it must be accepted. */
  does<C, S, I>(who: Actor, verb: Verb<C, S>, schema: z.ZodType<C, I>, input: I): Promise<void>;
  /** Lets somebody try something that must be refused. */
  fails<C, S, I>(who: Actor, verb: Verb<C, S>, schema: z.ZodType<C, I>, input: I): Promise<void>;
  /** Lets somebody look at something. */
  looks(who: Actor, look: (house: H, looker: Looker) => Promise<unknown>): Promise<void>;
}

const told = (outcome: Outcome) => (outcome.ok ? 'accepted' : outcome.grounds.map(({ code }) => code).join(', '));

/**
 * Makes a teller. Every deed carries an idempotency key from its place in the story: told again after an interruption,
 * what was done already is answered and not done twice. A story begins a year before today, unless `from` says when.
 */
export function tellerOf<H extends House>(
  house: H,
  story: string,
  { today, lots, from = addDays(today, -366) }: Pick<Teller, 'today' | 'lots'> & { from?: Day },
) {
  const last = lastWorkday(today);
  let on = addDays(from, -1);
  let minute = 0;
  let deeds = 0;
  // Between half past eight and about five in Brussels, in summer and in winter.
  const instant = () => new Date(Date.parse(`${on}T07:30:00Z`) + minute * 60_000);
  // Told again after an interruption, a draw has the seed of its moment again.
  const seedNow = () =>
    Buffer.from(house.keys.lookUp('demo seed', `${story} ${instant().toISOString()}`), 'base64url').toString('hex');
  const houseNow = (): H => ({ ...house, clock: clockAt(instant()), keys: { ...house.keys, newSeed: seedNow } });
  const goOn = () => {
    minute += lots.between(3, 12);
    deeds += 1;
  };

  async function attempt<C, S, I>(who: Actor, verb: Verb<C, S>, schema: z.ZodType<C, I>, input: I) {
    goOn();
    const asking = { actor: who, requestId: lots.id(instant()), idempotencyKey: `${story} ${deeds}` };
    return perform(houseNow(), asking, verb, schema.parse(input));
  }
  const teller: Teller<H> = {
    today,
    lots,
    at(wanted) {
      const reached = workday(wanted) > last ? last : workday(wanted);
      if (latest(reached, on) !== on) {
        on = reached;
        minute = lots.between(5, 240);
      }
      return on;
    },
    reaches: (wanted) => workday(wanted) <= last,
    id: () => lots.id(instant()),
    house: houseNow,
    async does(who, verb, schema, input) {
      const outcome = await attempt(who, verb, schema, input);
      if (!outcome.ok) throw new Error(`${story}: ${verb.name} on ${on} is refused: ${told(outcome)}`);
    },
    async fails(who, verb, schema, input) {
      const outcome = await attempt(who, verb, schema, input);
      if (outcome.ok || outcome.reason !== 'refused')
        throw new Error(`${story}: ${verb.name} on ${on} was to be refused: ${told(outcome)}`);
    },
    async looks(who, look) {
      goOn();
      await look(houseNow(), { actor: who, requestId: lots.id(instant()) });
    },
  };
  return teller;
}
