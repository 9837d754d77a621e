import { loadSelectionFacts, type Outlook, outlookOf, type ServiceFacts } from '../../modules/selection/index.ts';
import { problem } from '../../platform/http/index.ts';
import type { Site, Visit } from '../site.tsx';

/** A service with what follows from its facts today. */
export interface Seen {
  service: ServiceFacts;
  outlook: Outlook;
}

/** A service with what follows from its facts; 404 when it is not the asker's to see. */
export async function seenBy(site: Site, visit: Visit, orgId: string): Promise<Seen> {
  const service = await loadSelectionFacts(site.house.database, visit.req.scope, orgId);
  if (!service) throw problem(404);
  return { service, outlook: outlookOf(service, visit.today) };
}
