/** The text without comments; strings in our sheets and in the base hold none. */
export const withoutComments = (css) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** The rules of one level: `{ head, body }`, and `{ head }` for a statement such as `@charset "UTF-8"`. */
export function splitRules(css) {
  const rules = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  let quote = '';
  for (let at = 0; at < css.length; at++) {
    const sign = css[at];
    if (quote) {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{' && depth++ === 0) open = at;
    else if (sign === '}' && --depth === 0) {
      rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    } else if (sign === ';' && depth === 0) {
      rules.push({ head: css.slice(start, at).trim() });
      start = at + 1;
    }
  }
  return rules;
}
