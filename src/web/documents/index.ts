import { documentReaders } from '../../modules/documents/index.ts';
import { onGet, onPost, type Site } from '../site.tsx';
import { contentPage } from './content.tsx';
import { listPage } from './list.tsx';
import { logPage } from './log.tsx';
import { addPage, newPage } from './new.tsx';
import { pathPage } from './path.tsx';

/** The pages of a file's documents, and Traject, which shows them beside the actions and the wanted jobs. */
export function documentPages(site: Site): void {
  const at = '/files/:citizenId/documents';
  onGet(site, at, documentReaders, (visit) => listPage(site, visit));
  onGet(site, `${at}/new`, documentReaders, (visit) => newPage(site, visit));
  onPost(site, `${at}/new`, documentReaders, (visit) => addPage(site, visit));
  onGet(site, `${at}/log`, documentReaders, (visit) => logPage(site, visit));
  onGet(site, `${at}/:documentId/content`, documentReaders, (visit) => contentPage(site, visit));
  onGet(site, '/files/:citizenId/guidance/path', documentReaders, (visit) => pathPage(site, visit));
}
