import { onGet, onPost, type Site } from '../site.tsx';
import { changeAct, changePage, effectsFile } from './detail.tsx';
import { newPage, revise, revisionPage, writeNew } from './write.tsx';

export { lawPages } from './law.tsx';
export { valuesHome } from './overview.tsx';

/** A body's own numbers: to write a change, rehearse and publish it. */
export function valuePages(site: Site): void {
  const officers = ['policy-officer'] as const;
  onGet(site, '/values/new', officers, (visit) => newPage(site, visit));
  onPost(site, '/values/new', officers, (visit) => writeNew(site, visit));
  onGet(site, '/values/:changeId', officers, (visit) => changePage(site, visit));
  onPost(site, '/values/:changeId', officers, (visit) => changeAct(site, visit));
  onGet(site, '/values/:changeId/revision', officers, (visit) => revisionPage(site, visit));
  onPost(site, '/values/:changeId/revision', officers, (visit) => revise(site, visit));
  onGet(site, '/values/:changeId/effects.csv', officers, (visit) => effectsFile(site, visit));
}
