import type { Cite } from '../../sources/index.ts';
import type { Label } from './language.ts';
import type { Role } from './role.ts';

/** A number that stands in a paragraph: so many of a unit. Exactly one unit is given. */
export type Span = { days: number; source: Cite } | { months: number; source: Cite } | { years: number; source: Cite };

/** A status of a record; a final one has no way out but what its rows say. */
export interface Status {
  label: Label;
  final?: true;
  /** The record leaves every list (never the journal). */
  hidden?: true;
}

/**
 * One row of a procedure: who may do it, from which statuses to which, what it needs, and the paragraph.
 * A row by nobody follows from a decision on another record. A row `by: 'clock'` happens by lapse of time: at the start of the day that lies `after.span` past the date `after.of`.
 */
export interface Step<StatusName extends string, Need extends string, DateName extends string> {
  do: string;
  by: readonly Role[] | 'clock';
  from: readonly StatusName[];
  /** The status it leads to; absent when the status stays. */
  to?: StatusName;
  needs?: readonly Need[];
  after?: { span: string; of: DateName };
  label: Label;
  source: Cite;
}

/** A procedure as typed data, in force from a day on. A record keeps the scheme under which it was started. */
export interface Scheme<
  StatusName extends string = string,
  Need extends string = string,
  DateName extends string = string,
> {
  id: string;
  title: Label;
  source: Cite;
  /** Half-open: in force from `from`, until (not including) `until`. */
  inForce: { from: string; until?: string };
  terms: Readonly<Record<string, Span>>;
  statuses: Readonly<Record<StatusName, Status>>;
  steps: readonly Step<StatusName, Need, DateName>[];
}
