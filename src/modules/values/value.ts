import { type Changeable, changeable, type ValueName } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';

/** A value that an authority published: from its day on it holds, until the next one of the same name. */
export interface PublishedValue {
  name: ValueName;
  /** As it is written: `4`, `82.5`. Text, because the journal holds no fractions. */
  value: string;
  fromOn: Day;
}

/** Which day decides: a file's value is that of its filing (C-18), what touches everybody that of the day asked (S-09). */
export type DayFor<Name extends ValueName> = (typeof changeable)[Name]['touches'] extends 'new-files'
  ? { filedOn: Day }
  : { asOf: Day };

/** Every name of a value, in the order of the schemes. */
export const valueNames = Object.keys(changeable) as [ValueName, ...ValueName[]];

/** What an authority may change, by name. */
export const changeableOf = (name: ValueName): Changeable => changeable[name];

/** The change that holds on a day, by name; null while the scheme's own number holds. */
export function changeOn<Row extends PublishedValue>(published: readonly Row[], name: ValueName, on: Day): Row | null {
  return published.reduce<Row | null>(
    (held, row) => (row.name === name && row.fromOn <= on && (held === null || held.fromOn < row.fromOn) ? row : held),
    null,
  );
}

/** The value on a day, whichever day it is that decides: for pages that show what holds when. */
export function holdsOn(published: readonly PublishedValue[], name: ValueName, on: Day): number {
  const held = changeOn(published, name, on);
  return held === null ? changeableOf(name).standard : Number(held.value);
}

/**
 * The value of the law: the scheme's own number, until the first day of what was published (C-18, S-09). That day is
 * included. Which day counts follows from whom the value touches, and asking by the other one does not compile.
 * Worked example: five years published from 2026-06-01. A file of 2026-05-31 gets three, one of 2026-06-01 five.
 */
export const valueOn = <Name extends ValueName>(
  published: readonly PublishedValue[],
  name: Name,
  at: DayFor<Name>,
): number => holdsOn(published, name, 'filedOn' in at ? at.filedOn : at.asOf);

/** The law with one more value in it: what it would be, were that published. */
export const lawWith = (published: readonly PublishedValue[], more: PublishedValue): PublishedValue[] => [
  ...published.filter(({ name, fromOn }) => name !== more.name || fromOn !== more.fromOn),
  more,
];
