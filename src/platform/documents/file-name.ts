const maxLength = 120;

/** Cuts a text to at most this many UTF-16 units without cutting a character in two. */
function cut(text: string, length: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short;
}

/**
 * The name under which a file is kept and later goes out: the last part of a path, without control characters and
 * without the invisible ones that turn a text around, at most 120 characters with its extension kept. A name that has
 * nothing left is `document`. `..\..\scans\cv\u202Efdp.exe` becomes `cvfdp.exe`: it shows what it is.
 */
export function cleanFileName(raw: string): string {
  const visible = raw
    .slice(-1024)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu, '')
    .replace(/^.*[\\/]/su, '')
    .replace(/[<>:"|?*]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/[. ]+$/u, '')
    .replace(/^ +/u, '');
  const [, base = '', extension = ''] = /^(.*?)(\.[^. ]{1,12})?$/su.exec(visible) ?? [];
  const name = base.replace(/^[. ]+/u, '').replace(/[. ]+$/u, '');
  return cut(name === '' ? 'document' : name, maxLength - extension.length) + extension;
}
