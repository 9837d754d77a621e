export type { AssessedService, SelectionFactsAfter, SelectionFactsSource } from './level-effects.ts';
export { type Effect, effectsAfter, effectsOf } from './rehearsal.ts';
export { Cursor, rehearsalRoutes } from './rehearsals.routes.ts';
export { filesUnder, publishNow, rehearseNow, withdrawNow } from './rehearse.ts';
