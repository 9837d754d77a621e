import { type Day, parseDay } from '../kernel/day.ts';
import { statement } from '../platform/database/index.ts';
import { systemActor } from '../platform/system-actor.ts';
import type { DemoHouse } from './story.ts';
import type { Progress } from './world.ts';

/** What the database remembers of a making. */
interface Mark {
  today: string;
  told: number;
  of: number;
}

const readMark = statement<{ mark: Mark | null; isEmpty: boolean }>(
  'demo.read-mark',
  `select (select value from setting where name = 'demo-world') as mark,
     not exists (select from organisation) and not exists (select from citizen) as "isEmpty"`,
);
const beginMark = statement<{ mark: Mark }>(
  'demo.begin-mark',
  `insert into setting as s (name, value) values ('demo-world', $1::jsonb)
   on conflict (name) do update set value = s.value returning value as mark`,
);
const keepMark = statement<unknown>('demo.keep-mark', `update setting set value = $1::jsonb where name = 'demo-world'`);

/** How many citizens the world has, unless asked otherwise. */
export const worldSize = 40;

/** What a making may be asked besides. */
export interface MakingOptions {
  /** How many citizens; those of the login page come first. */
  size?: number;
  /** Is told how far the making has come, after each citizen. */
  say?: (progress: Progress) => void;
}

/**
 * Makes the demo's world in an empty database: the year before today of invented people, offices and files. Of a making
 * that was interrupted it tells the rest; where the world stands already, or anything else, it does nothing. Answers
 * whether there was anything to do.
 */
export async function makeDemoWorld(house: DemoHouse, options: MakingOptions = {}): Promise<boolean> {
  const { database, clock } = house;
  const { size = worldSize, say = () => undefined } = options;
  const scope = { actor: systemActor, today: clock.today() };
  const [[found]] = await database.run(scope, readMark.with());
  if (!found || (found.mark === null && !found.isEmpty)) return false;
  if (found.mark && found.mark.told >= found.mark.of) return false;
  const fresh: Mark = { today: clock.today(), told: 0, of: size };
  const [[begun]] = await database.run(scope, beginMark.with(JSON.stringify(fresh)));
  const mark = begun?.mark ?? fresh;
  const today: Day = parseDay(mark.today) ?? clock.today();
  const keep = async (told: number) => {
    await database.run(scope, keepMark.with(JSON.stringify({ ...mark, told })));
  };
  // Loaded only here: a start that finds its world needs nothing of it.
  const { tellWorld } = await import('./world.ts');
  await tellWorld(house, { ...mark, today, keep }, say);
  return true;
}

/** Says on one line of a terminal how far the making has come; elsewhere only at its end. */
export function sayOn(out: NodeJS.WriteStream): (progress: Progress) => void {
  return ({ told, of }) => {
    const isDone = told === of;
    if (out.isTTY) out.write(`\rDe oefenwereld wordt gemaakt: ${told} van ${of} burgers${isDone ? '.\n' : ' …'}`);
    else if (isDone) out.write(`De oefenwereld is gemaakt: ${of} burgers.\n`);
  };
}
