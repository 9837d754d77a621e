import { onGet, onPost, type Site } from '../site.tsx';
import { cellPage } from './detail.tsx';
import { listPage } from './list.tsx';
import { newCellPage, noteCell } from './new.tsx';
import { readers } from './shared.tsx';
import { act } from './steps.tsx';

const noting = ['certification-secretariat'] as const;
const stepping = ['office-manager', 'certification-secretariat'] as const;

/** Employment cells: who guides which, and what was counted of them. */
export function cellPages(site: Site): void {
  onGet(site, '/employment-cells', readers, (visit) => listPage(site, visit));
  onGet(site, '/employment-cells/new', noting, (visit) => newCellPage(site, visit));
  onPost(site, '/employment-cells/new', noting, (visit) => noteCell(site, visit));
  onGet(site, '/employment-cells/:orgId/:cellId', readers, (visit) => cellPage(site, visit));
  onPost(site, '/employment-cells/:orgId/:cellId', stepping, (visit) => act(site, visit));
}
