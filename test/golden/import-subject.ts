import type { ImportState } from '../../src/modules/worker-imports/index.ts';
import { idIn, type Telling } from './history.ts';
import { findHeld } from './records.ts';

/** An agreement that both parties stand by, where a case says nothing else. */
const agreement = {
  companyNumber: '0403019261',
  status: 'agreed',
  kind: 'collective',
  priceCents: 1,
  billing: [],
  workers: 0,
};

/** What the steps of an import are decided on: the list as the case tells it, and what was decided so far. */
export const importSubjects: Readonly<Record<string, (told: Telling) => object>> = {
  worker_import(told) {
    const { agreement: over, ...list }: { agreement?: object } = told.facts.list ?? {};
    return {
      ...{ good: 0, bad: 0, added: 0, unanswered: 0, asksFor: null, ...list },
      held: findHeld<ImportState>(told.records, 'worker_import', idIn(told, 'importId')),
      agreement: { owner: idIn(told, 'orgId'), id: 'agreement', version: 1, state: { ...agreement, ...over } },
    };
  },
};
