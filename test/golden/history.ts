import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/kernel/day.ts';
import type { Actor } from '../../src/kernel/role.ts';
import type { Fact } from '../../src/platform/record.ts';
import type { Records } from './records.ts';

/**
 * One step of a golden history: accepted, unless it says on which grounds it is refused. In place of a step stand facts
 * that change beside (`then`), or the plan that somebody is shown (`look`), whose mark the steps after it give back.
 */
export interface Step {
  on: string;
  /** The instant in UTC, where a minute counts; eleven o'clock otherwise. */
  at?: string;
  by: Actor['role'];
  who: string;
  /** For which organisation; the history's own office for its people, and a body for the others. */
  org?: string;
  do: string;
  command?: object;
  refused?: string[];
  /** What is written beside the records, in its order: mails by their topic, else statements with the days in them. */
  beside?: string[];
  then?: object;
  look?: { personId: string };
}

/** Somebody of the office, and what counts for them. */
export interface Person {
  id: string;
  works?: boolean;
  facts?: readonly { fact: string; on: string }[];
  places?: readonly { from: Day; endsOn: Day | null }[];
}

/** What a case says beside its steps. Lists that a history does not need are left out. */
export interface Golden {
  title: string;
  cites: string[];
  /** Of which kind the applicant is; an outplacement office unless it says otherwise. */
  kind?: string;
  /** What the level of a federal service is assessed on. */
  service?: object;
  office?: object[];
  people?: Person[];
  last?: object;
  lastPeople?: object;
  /** Values that were published at the beginning, and whose change a step decides on. */
  published?: object[];
  orgKind?: string;
  /** A certificate that stands at the beginning. */
  certificate?: object;
  /** What its conditions are judged on, for a finding or a departure. */
  facts?: object;
  /** What happened before the history begins. */
  before?: Fact[];
  /** The keys of the questions among it: what of each is right. */
  keys?: Readonly<Record<string, string[]>>;
  /** What somebody ticked, by attempt and question. */
  answers?: Readonly<Record<string, Readonly<Record<string, string[]>>>>;
  /** Nobody has a file under the id that a command names. */
  hasNoFile?: boolean;
  /** Another file has the number on the paper. */
  numberTaken?: boolean;
  /** No such outplacement office. */
  isNoOffice?: boolean;
  /** What was typed for drafts is gone. */
  textErased?: boolean;
  /** What a complaint is judged by. */
  filed?: object;
  /** Whether the organisation holds what its body grants; it does unless a case says otherwise. */
  isGranted?: boolean;
  /** Where a citizen is reached by mail; by letter when it is not given. */
  email?: string;
  /** What of the person of an agreed worker counts for the right; nothing of it is known unless a case says so. */
  personal?: object;
  /** What stands of a list of workers, and the agreement into which it goes. */
  list?: object;
  /** What the attestations of the file were prepared as. */
  drafts?: string[];
  /** The application of the office that runs. */
  runs?: string | null;
  steps: Step[];
  /** What the records hold at the end, as far as the case says. */
  ends: Readonly<Record<string, object>>;
}

/** A command as a case gives it. */
export type Command = Readonly<Record<string, unknown>>;

/** The id under a name in the command that is being decided on. */
export const idIn = ({ command }: Pick<Telling, 'command'>, field: string): string => String(command[field] ?? '');

/** Where a history stands when a step is decided: what the subject is made of, in place of the database. */
export interface Telling {
  records: Records;
  /** The case, with what changed beside since it began. */
  facts: Golden;
  command: Command;
  today: Day;
  /** What was accepted so far. */
  done: readonly { do: string; command: Command; facts: readonly Fact[] }[];
}

const folder = join(import.meta.dirname, '../../cases');

/** The golden histories by the name of their file. */
export const histories: ReadonlyMap<string, Golden> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    // The cases are ours, and their shape is what this file reads.
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Golden]),
);
