export { DepartColleague, departColleague } from './depart-colleague.ts';
export { departureKind } from './departure.ts';
export { type DeparturePlan, findDeparturePlan } from './departure-views.ts';
export { departureRoutes } from './departures.routes.ts';
