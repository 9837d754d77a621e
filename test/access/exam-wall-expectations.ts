import type { Asker } from './exam-wall-world.ts';

/** Who has to do with the rows of which side; everybody else with none. */
export type Concerned = Readonly<Record<Asker, string>>;

/** The same people of both sides, each with the rows of their own. */
const own = (...names: string[]): Concerned =>
  Object.fromEntries(names.flatMap((name) => [[`${name} A`, 'A'] as const, [`${name} B`, 'B'] as const]));
const all = (...names: Asker[]): Concerned => Object.fromEntries(names.map((name) => [name, 'A B']));
const twice = (...names: string[]): Concerned => all(...names.flatMap((name) => [`${name} A`, `${name} B`]));

/** Whose rows somebody sees when a query names none, changes, and adds. */
interface Wall {
  sees: Concerned;
  changes: Concerned;
  adds: Concerned;
}
const nobody: Concerned = {};
/** The wall around each table, written down from the design, apart from its policies. */
export const walls: Readonly<Record<string, Wall>> = {
  // Which questions there are is no secret, what they ask and what is right is.
  question: {
    sees: twice('candidate', 'colleague', 'secretariat'),
    ...{ changes: own('secretariat'), adds: own('secretariat') },
  },
  question_text: { sees: own('candidate', 'secretariat'), changes: nobody, adds: own('secretariat') },
  question_key: { sees: own('secretariat'), changes: nobody, adds: own('secretariat') },
  sitting: {
    sees: twice('candidate', 'colleague', 'manager', 'head', 'secretariat'),
    ...{ changes: own('secretariat'), adds: own('secretariat') },
  },
  seat: {
    sees: own('candidate', 'manager', 'secretariat'),
    ...{ changes: own('candidate', 'manager'), adds: own('candidate', 'manager') },
  },
  attempt: { sees: own('candidate', 'secretariat'), changes: own('candidate'), adds: own('candidate') },
  answer: { sees: own('candidate', 'secretariat'), changes: own('candidate'), adds: own('candidate') },
  accommodation: { sees: own('secretariat'), changes: own('secretariat'), adds: own('secretariat') },
  accommodation_text: { sees: own('secretariat'), changes: nobody, adds: own('secretariat') },
  service_profile: {
    sees: { ...own('head'), ...all('selection-officer', 'bosa policy') },
    // The officer writes the yearly check on it.
    changes: { ...own('head'), ...all('selection-officer') },
    adds: own('head'),
  },
  track_certificate: {
    sees: { ...own('holder', 'head'), ...all('selection-officer', 'selection-trainer', 'bosa policy') },
    ...{ changes: all('selection-trainer'), adds: all('selection-trainer') },
  },
  q_check: {
    sees: { ...own('holder', 'head'), ...all('selection-officer', 'selection-checker', 'bosa policy') },
    ...{ changes: all('selection-checker'), adds: all('selection-checker') },
  },
  selection_text: {
    sees: { ...own('holder', 'head'), ...all('selection-officer', 'selection-trainer') },
    ...{ changes: nobody, adds: all('selection-trainer') },
  },
};
