import { listCertificates, type ShownCertificate } from '../../modules/certificates/index.ts';
import { loadSelectionFacts, type Outlook, outlookOf, type ServiceFacts } from '../../modules/selection/index.ts';
import { problem } from '../../platform/http/index.ts';
import type { Site, Visit } from '../site.tsx';

/** A service with what follows from its facts today. */
export interface Seen {
  service: ServiceFacts;
  outlook: Outlook;
  /** The level that was granted last, as long as nobody ended it. */
  granted: ShownCertificate | null;
}

/** A service with what follows from its facts; 404 when it is not the asker's to see. */
export async function seenBy(site: Site, visit: Visit, orgId: string): Promise<Seen> {
  const service = await loadSelectionFacts(site.house.database, visit.req.scope, orgId);
  if (!service) throw problem(404);
  const all = await listCertificates(site.house.database, visit.req.scope);
  const stands = ({ status }: ShownCertificate) => status === 'valid' || status === 'suspended';
  const granted = all.filter((one) => one.orgId === orgId && stands(one)).at(0) ?? null;
  return { service, outlook: outlookOf(service, visit.today), granted };
}
