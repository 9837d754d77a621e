import { addDays, type Day, daysBetween } from '../kernel/day.ts';
import { type Clock, clockWith } from './clock.ts';
import { type Database, statement } from './database/index.ts';

/** A clock of the practice environment that can be set to another day; the time of day runs on. */
export interface MovableClock extends Clock {
  /** Sets the product's day; every process of the installation follows within some seconds. */
  moveTo(day: Day): Promise<void>;
  /** Days on from today. */
  moveOn(days: number): Promise<void>;
  /** Back to the machine's own day. */
  reset(): Promise<void>;
  /** Reads what another process may have set. */
  refresh(): Promise<void>;
  stop(): void;
}

const readOffset = statement<{ value: number }>(
  'clock.read',
  `select value::int as value from setting where name = 'clock-days'`,
);
const writeOffset = statement<unknown>(
  'clock.write',
  `insert into setting (name, value) values ('clock-days', to_jsonb($1::int)) on conflict (name) do update set value = excluded.value`,
);

const dayMillis = 86_400_000;

/** Makes the clock of the practice environment, kept in the database so that it survives a restart. */
export function movableClock(database: Database, followMillis = 5_000): MovableClock {
  let days = 0;
  const real = clockWith();
  const clock = clockWith(() => days * dayMillis);
  const scope = () => ({ actor: null, today: clock.today() });
  const refresh = async () => {
    const [[row]] = await database.run(scope(), readOffset.with());
    days = row?.value ?? 0;
  };
  const write = async (offset: number) => {
    await database.run(scope(), writeOffset.with(offset));
    days = offset;
  };
  const follow = setInterval(() => void refresh().catch(() => undefined), followMillis).unref();
  return {
    ...clock,
    refresh,
    moveTo: (day) => write(daysBetween(real.today(), day)),
    moveOn: (on) => write(daysBetween(real.today(), addDays(clock.today(), on))),
    reset: () => write(0),
    stop: () => clearInterval(follow),
  };
}
