import { workerImport2014 } from '../../../../schemes/index.ts';
import { findAgreement, type ShownAgreement } from '../../../modules/agreements/index.ts';
import type { ImportState, OnImport } from '../../../modules/worker-imports/index.ts';
import { problem } from '../../../platform/http/index.ts';
import { text } from '../../../texts/catalogue.ts';
import { workerImports } from '../../../texts/worker-imports.ts';
import { Tag, type Tone } from '../../kit/index.ts';
import type { Site, Visit } from '../../site.tsx';

/** The words of an import in the reader's language. */
export const words = ({ language }: Pick<Visit, 'language'>) => text(workerImports, language);

/** Where lists go into an agreement, or where one list stands. */
export const importHref = (
  { orgId, agreementId }: Pick<OnImport, 'orgId' | 'agreementId'>,
  importId?: string,
): string => `/agreements/${orgId}/${agreementId}/import${importId ? `/${importId}` : ''}`;

/** The agreement of the address; 404 for whoever is neither of its office nor its employer. */
export async function foundAgreement(site: Site, visit: Visit): Promise<ShownAgreement> {
  const ids = { orgId: visit.param('orgId'), agreementId: visit.param('agreementId') };
  const found = await findAgreement(site.house.database, visit.req.scope, ids);
  if (!found) throw problem(404);
  return found;
}

const tones: Readonly<Record<ImportState['status'], Tone>> = {
  ...{ read: 'yellow', running: 'blue', stopping: 'blue', done: 'green', cancelled: 'grey', stopped: 'red' },
};

/** Where an import stands. */
export const ImportStatus = ({ visit, status }: { visit: Visit; status: ImportState['status'] }) => (
  <Tag label={workerImport2014.statuses[status].label[visit.language]} tone={tones[status]} />
);
