import type { Cite } from '../../../sources/index.ts';

/**
 * The same address with other values in its query; null takes one away. The fragment is dropped.
 * Example: `/files?sort=name&after=k7` with `{ sort: 'date', after: null }` gives `/files?sort=date`.
 */
export function withQuery(path: string, changes: Readonly<Record<string, string | null>>): string {
  const [bare = '', query = ''] = (path.split('#')[0] ?? '').split('?');
  const values = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) values.delete(name);
    else values.set(name, value);
  }
  return values.size > 0 ? `${bare}?${values}` : bare;
}

/** The page of a numbered paragraph. */
export const sourceHref = (cite: Cite): string => `/sources/${encodeURI(cite)}`;
