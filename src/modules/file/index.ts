export { type EntryFact, type EntryState, entryKind } from './entry.ts';
export {
  type EntryHistory,
  type EntryVersion,
  entryHistory,
  type ShownHistory,
  type WholeFile,
  wholeFile,
} from './entry-history.ts';
export { fileRoutes } from './file.routes.ts';
export { type Handover, handover } from './handover.ts';
export { nameIn, openTab, type ShownEntry, type ShownSection, type ShownTab } from './open-tab.ts';
export { RemoveEntry, removeEntry } from './remove-entry.ts';
export {
  closingFiles,
  type FoundFile,
  type FoundPage,
  leastLetters,
  recentFiles,
  searchCaseload,
  searchRegion,
} from './search-files.ts';
export {
  type FileSection,
  findSection,
  mayWrite,
  type SectionId,
  sectionIds,
  sections,
  sectionsOn,
} from './sections/index.ts';
export { regions } from './sections/portrait.ts';
export type {
  Audience,
  Choice,
  CodeField,
  DateField,
  Field,
  NumberField,
  Section,
  TextField,
  UriField,
} from './sections/section.ts';
export { everyoneInTheFile } from './sections/section.ts';
export { freshUntil, isOutOfDate, type KeptEntry, type StaleSection, staleSections } from './stale-sections.ts';
export { findTab, seesTab, type Tab, type TabId, type TabRow, tabs, tabsFor } from './tabs.ts';
export { type Code, type Given, isText, readValues, type Values } from './values.ts';
export { WriteEntry, writeEntry } from './write-entry.ts';
