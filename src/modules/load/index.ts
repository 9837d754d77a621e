export { loadRoutes } from './load.routes.ts';
export { fewest, findLoad, type LeadTime, type MonthOfLoad, type OfficeLoad, type PackageLoad } from './office-load.ts';
