// Makes dist/assets: one style sheet, one script, the seal and the typeface, each under a name that holds its content's
// hash, and manifest.json from plain name to hashed name. Plain JavaScript without dependencies, for Node 20 and later.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { splitRules, withoutComments } from './css.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src/web/assets');
const target = join(root, 'dist/assets');
const typeface = join(root, 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files');
const govuk = join(root, 'node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css');

/** Order matters: tokens first, then the base, then what is ours. */
const ownSheets = ['tokens.css', 'kit.css', 'forms.css', 'print.css'];

/** Components of the base that no page uses, and its marks, which are not ours to show. */
const unused =
  /\.govuk-(accordion|cookie-banner|exit-this-page|feedback|footer|generic-header|header|language-navigation|logo-dot|password-input|phase-banner|service-navigation|tabs|file-upload-(button|wrapper)|drop-zone|link-image|breadcrumbs--inverse|back-link--inverse|link--inverse|button--inverse|input__prefix|button--start)|:root|\.govuk-\\!-(?!margin-(top|bottom)-[0-9]\b|display-none\b|font-weight-bold\b|width-(full|two-thirds|one-half)\b)|\.govuk-frontend-supported/;

/** Colours that the base writes out; each becomes a token, so that dark mode reaches it. */
const tokenOf = {
  '#0b0c0c': '--w-ink',
  '#000': '--w-ink',
  '#f3f3f3': '--w-wash',
  '#f4f8fb': '--w-wash',
  '#cecece': '--w-line',
  '#d2e2f1': '--w-wash',
  '#858686': '--w-edge',
  '#0f7a52': '--w-brand',
  '#0b5c3e': '--w-brand-strong',
  '#083d29': '--w-brand-strong',
  '#ca3535': '--w-danger',
  '#982828': '--w-danger-strong',
  '#651b1b': '--w-danger-strong',
  '#1d70b8': '--w-brand',
  '#0f385c': '--w-link-hover',
};

/** The base style sheet in our colours and typeface, without what we don't use. */
function baseSheet() {
  const kept = keep(splitRules(withoutComments(readFileSync(govuk, 'utf8'))));
  const toned = kept
    .replace(/var\((--govuk-[a-z-]+),\s*#[0-9a-f]+\)/g, 'var($1)')
    .replace(/(^|[;{])color:#fff(?=[;}])/g, '$1color:var(--w-on-brand)')
    .replace(/background-color:#fff(?=[;}])/g, 'background-color:var(--w-paper)')
    .replaceAll('GDS Transport,arial,sans-serif', 'var(--w-font)')
    .replace(/#[0-9a-f]{3,6}\b/g, (hex) => (tokenOf[hex] ? `var(${tokenOf[hex]})` : hex));
  const left = toned.match(/#[0-9a-f]{3,6}\b|GDS|url\(|attr\(href\)/g);
  if (left) throw new Error(`the base style sheet still holds ${[...new Set(left)].join(', ')}`);
  return toned;
}

/** Rules without unused selectors, other typefaces, colours of tags (ours are tokens) and printed addresses. */
function keep(rules) {
  return rules
    .map(({ head, body }) => {
      if (body === undefined || head.startsWith('@font-face')) return '';
      if (head.startsWith('@media') || head.startsWith('@supports')) {
        const inner = keep(splitRules(body));
        return inner && `${head}{${inner}}`;
      }
      if (/^\.govuk-tag--[a-z]+$/.test(head) || body.includes('attr(href)') || body === 'font-family:sans-serif')
        return '';
      const selectors = head.split(/,(?![^(]*\))/).filter((selector) => !unused.test(selector));
      return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : '';
    })
    .join('');
}

const minified = (css) =>
  withoutComments(css)
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replaceAll(';}', '}')
    .trim();

/** Comments and indentation go; names stay, so that the script can be read where it runs. */
const slimScript = (code) =>
  code
    .replace(/^\s*\/\*\*?[\s\S]*?\*\/\n/gm, '')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/^\s+/gm, '');

const manifest = {};

/** Writes one asset under its hashed name, with compressed twins for text. */
function emit(name, content) {
  const bytes = Buffer.from(content);
  const extension = extname(name);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const hashed = `${basename(name, extension)}.${hash}${extension}`;
  writeFileSync(join(target, hashed), bytes);
  if (extension !== '.woff2') {
    writeFileSync(join(target, `${hashed}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(join(target, `${hashed}.br`), brotliCompressSync(bytes));
  }
  manifest[name] = hashed;
}

mkdirSync(target, { recursive: true });

for (const subset of ['latin', 'latin-ext'])
  emit(
    `atkinson-${subset}.woff2`,
    readFileSync(join(typeface, `atkinson-hyperlegible-next-${subset}-wght-normal.woff2`)),
  );
for (const name of readdirSync(source).filter((file) => file.endsWith('.svg')))
  emit(name, readFileSync(join(source, name)));

const ours = ownSheets.map((name) => readFileSync(join(source, name), 'utf8'));
const [tokens, ...rest] = ours.map(minified);
const sheet = `${tokens}${baseSheet()}${rest.join('')}`.replace(/asset\(([^)]+)\)/g, (_, name) => {
  if (!manifest[name]) throw new Error(`a style sheet asks for ${name}, which is no asset`);
  return `url(/assets/${manifest[name]})`;
});
emit('waarborg.css', sheet);
emit('enhance.js', slimScript(readFileSync(join(source, 'enhance.js'), 'utf8')));

writeFileSync(join(target, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

// Only now does what was there before go: a server that is running meets no gap.
for (const file of readdirSync(target)) {
  const isCurrent = file === 'manifest.json' || Object.values(manifest).includes(file.replace(/\.(gz|br)$/, ''));
  if (!isCurrent) rmSync(join(target, file));
}
