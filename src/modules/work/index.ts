export { type Matter, matterOf, matters, officeWork, soonDays, type WorkRow, workValues } from './work.ts';
