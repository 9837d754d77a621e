export { type Matter, matterOf, matters, officeWork, soonDays, type WorkRow } from './work.ts';
