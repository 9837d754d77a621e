import pg from 'pg';
import type { Bound } from './statement.ts';

/** What we say on the wire, of what pg's connection can say. The embedded engine's stand-in has no socket to cork. */
interface Wire {
  stream: { cork?(): void; uncork?(): void };
  /** Text of each statement that this connection has prepared, by name. */
  parsedStatements: Record<string, string | undefined>;
  query(text: string): void;
  parse(statement: { name: string; text: string }): void;
  bind(bound: { statement: string; values: readonly unknown[] }): void;
  describe(what: { type: 'P' }): void;
  execute(portal: object): void;
  close(what: { type: 'S'; name: string }): void;
  sync(): void;
}

// pg maps values to their text with this, and has no types for it.
const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } }).utils;

const commit: Bound<unknown> = {
  statement: { name: 'commit', text: 'commit', joins: false, with: () => commit },
  values: [],
};

type Answered = (error: Error | null | undefined, results: unknown) => void;

/** A query of pg's own, so that it reads the answers, that is said in our way. */
function spoken(say: (wire: Wire) => void, answered: Answered): pg.Query {
  const query = new pg.Query({ text: 'spoken' }, (error, results) => answered(error, results));
  // The types know the connection only with methods of an older protocol driver.
  query.submit = (connection) => say(connection as unknown as Wire);
  return query;
}

const quiet = () => undefined;

/** Says everything in one write; statements that are new to the connection are prepared, and named in `fresh`. */
function say(wire: Wire, opening: string | null, asked: readonly Bound<unknown>[], fresh: string[]): void {
  wire.stream.cork?.();
  if (opening !== null) wire.query(opening);
  for (const { statement, values } of asked) {
    const { name, text } = statement;
    if (wire.parsedStatements[name] === undefined) {
      wire.parse({ name, text });
      wire.parsedStatements[name] = text;
      fresh.push(name);
    }
    wire.bind({ statement: name, values });
    wire.describe({ type: 'P' });
    wire.execute({});
  }
  wire.sync();
  wire.stream.uncork?.();
}

/** Whether one name stands for two texts; nothing may be said then, because the rest would be half a sentence. */
function checkNames(wire: Wire, asked: readonly Bound<unknown>[]): void {
  for (const { statement } of asked) {
    const known = wire.parsedStatements[statement.name] ?? statement.text;
    if (known !== statement.text) throw new Error(`two statements are called ${statement.name}`);
  }
}

/** Undoes the transaction. What was to be prepared may or may not be: it is forgotten on both sides. */
function undone(client: pg.ClientBase, fresh: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const forget = (wire: Wire) => {
      for (const name of fresh) {
        wire.close({ type: 'S', name });
        delete wire.parsedStatements[name];
      }
      wire.query('rollback');
    };
    client.query(spoken(forget, () => resolve()));
  });
}

/** A round trip of a transaction: the first has the text that opens it, the last commits. */
export interface Trip {
  opening: string | null;
  asked: readonly Bound<unknown>[];
  commits: boolean;
}

/**
 * Runs statements in one round trip, said to the database in one go: the opening as text, the statements prepared by
 * name, and one synchronisation for all of them. pg's own pipeline synchronises after each, which costs both sides as
 * many flushes as there are statements. Gives the rows of each; throws the first error, after the whole transaction is
 * undone.
 */
export async function together(client: pg.ClientBase, { opening, asked, commits }: Trip): Promise<unknown[][]> {
  const fresh: string[] = [];
  const mapped = [...asked, ...(commits ? [commit] : [])].map(({ statement, values }) => ({
    ...{ statement, values: values.map(prepareValue) },
  }));
  let failed: Error | undefined;
  const results = await new Promise<unknown>((resolve) => {
    const begin = (wire: Wire) => {
      checkNames(wire, mapped);
      say(wire, opening, mapped, fresh);
    };
    const rest: Answered = (error, given) => {
      failed ??= error ?? undefined;
      resolve(given);
    };
    if (opening === null) {
      client.query(spoken(begin, rest));
      return;
    }
    client.query(spoken(begin, (error) => (failed ??= error ?? undefined)));
    // It was said with the opening; the answers come one after the other.
    client.query(spoken(quiet, rest));
  });
  if (failed) {
    await undone(client, fresh);
    throw failed;
  }
  // pg gives one result as it is, and several as a list.
  const all = (Array.isArray(results) ? results : [results]) as pg.QueryResult[];
  return all.slice(0, asked.length).map((result) => result.rows);
}

/** Undoes a transaction that was left open. */
export const undo = (client: pg.ClientBase): Promise<void> => undone(client, []);
