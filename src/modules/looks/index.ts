export { type JournalLine, officeJournal } from './office-journal.ts';
export { type DayOfLooks, myLooks, type OfficeLook, officeLooks } from './views.ts';
