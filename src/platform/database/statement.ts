/** One SQL statement, prepared once per connection under its name. `Row` is what the caller says it gives back. */
export interface Statement<Row> {
  name: string;
  text: string;
  /** Whether it can be a part of the save that it stands beside; see `write`. */
  joins: boolean;
  /** Binds the values of `$1`, `$2`, …; they travel beside the text, never in it. */
  with(...values: unknown[]): Bound<Row>;
}

/** A statement with its values, ready to run. */
export interface Bound<Row> {
  statement: Statement<Row>;
  values: readonly unknown[];
}

/** The rows of each bound statement, in the order in which they were given. */
export type RowsOf<B extends readonly Bound<unknown>[]> = {
  -readonly [K in keyof B]: B[K] extends Bound<infer Row> ? Row[] : never;
};

/**
 * Declares a statement. The name is unique in the product, because it names the prepared plan. The row type is the one
 * place where SQL and TypeScript meet unchecked: keep it beside its text.
 */
export const statement = <Row>(name: string, text: string): Statement<Row> => declared(name, text, false);

/**
 * Declares a write that can be carried out as a part of the save it stands beside, in one statement: both see what was
 * there before either, so neither what it changes nor what its policies ask may be something that a save writes.
 */
export const write = (name: string, text: string): Statement<unknown> => declared(name, text, true);

function declared<Row>(name: string, text: string, joins: boolean): Statement<Row> {
  const made: Statement<Row> = { name, text, joins, with: (...values) => ({ statement: made, values }) };
  return made;
}
