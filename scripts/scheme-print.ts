import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { schemes } from '../schemes/index.ts';
import { type Cite, paragraphs } from '../sources/index.ts';
import { day, formatDayLong } from '../src/kernel/day.ts';
import type { Role } from '../src/kernel/role.ts';
import type { Scheme, Span, Step } from '../src/kernel/scheme.ts';
import { kit } from '../src/texts/kit.ts';
import { needs } from '../src/texts/needs.ts';
import { keepFrozen } from './frozen.ts';

type Row = Step<string, string, string>;

const roleName = (role: Role) => kit.nl[`role.${role}`];

function doneBy({ by }: Scheme['steps'][number]): string {
  if (by === 'clock') return 'de klok';
  return by.length === 0 ? 'volgt uit een andere beslissing' : by.map(roleName).join(', ');
}
const sentences: Readonly<Record<string, { nl: string }>> = needs;

/** What a need asks, in Dutch; null when nobody wrote it down. */
export const needSentence = (need: string): string | null => sentences[need]?.nl ?? null;

/** The names of the dates on which terms count, in Dutch. */
const dateNames: Readonly<Record<string, string>> = {
  endsOn: 'de einddatum van het nieuwste attest',
  certificateEndsOn: 'de laatste dag van het certificaat',
  termEndsOn: 'de laatste dag van de termijn',
  answerBy: 'de laatste dag om te antwoorden',
  replyBy: 'de laatste dag om te antwoorden',
  closesOn: 'de laatste dag waarop het attest het dossier opent',
  preparedOn: 'de dag waarop het attest klaargemaakt is',
  changeFrom: 'de dag waarop de wijziging begint',
};

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** A span in Dutch: `1 maand`, `14 dagen`. */
function spanInDutch(span: Span): string {
  if ('days' in span) return counted(span.days, 'dag', 'dagen');
  if ('months' in span) return counted(span.months, 'maand', 'maanden');
  return counted(span.years, 'jaar', 'jaar');
}

/** A markdown table; a bar inside a cell would end it. */
const table = (head: string[], rows: string[][]): string[] =>
  [head, head.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );

/** Every paragraph that a scheme names, in the order of the sources. */
export function citesOf({ source, terms, steps }: Scheme): Cite[] {
  const named = [source, ...Object.values(terms).map((term) => term.source), ...steps.map((step) => step.source)];
  const order = Object.keys(paragraphs);
  return [...new Set(named)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** A scheme as a page that a policy officer reads and signs; the same scheme gives the same page. */
export function printScheme(scheme: Scheme): string {
  const { id, title, source, inForce, terms, statuses, steps } = scheme;
  const name = (status: string) => statuses[status]?.label.nl ?? status;
  const until = inForce.until === undefined ? '' : ` tot (niet tot en met) ${formatDayLong(day(inForce.until), 'nl')}`;
  const lines = [
    `# ${title.nl}`,
    '',
    `Schema \`${id}\`, van kracht vanaf ${formatDayLong(day(inForce.from), 'nl')}${until}. Grondslag: ${source}.`,
    'Deze bladzijde is gemaakt uit het schema met `npm run scheme:print`; wijzig het schema, niet de bladzijde.',
    '',
    '## Toestanden',
    '',
    ...table(
      ['toestand', 'code', 'definitief', 'in de lijst'],
      Object.entries(statuses).map(([code, status]) => [
        status.label.nl,
        `\`${code}\``,
        status.final ? 'ja' : 'nee',
        status.hidden ? 'nee' : 'ja',
      ]),
    ),
    '',
    '## Termijnen',
    '',
    ...table(
      ['termijn', 'duur', 'paragraaf'],
      Object.entries(terms).map(([term, span]) => [`\`${term}\``, spanInDutch(span), span.source]),
    ),
    '',
    '## Stappen',
    '',
    ...table(
      ['stap', 'wie', 'van', 'naar', 'nodig', 'termijn', 'paragraaf'],
      steps.map((step) => [
        `${step.label.nl} (\`${step.do}\`)`,
        doneBy(step),
        step.from.map(name).join(', '),
        step.to === undefined ? 'blijft' : name(step.to),
        (step.needs ?? []).map((need) => needSentence(need) ?? `\`${need}\``).join('; '),
        whenInDutch(scheme, step),
        step.source,
      ]),
    ),
    '',
    '## Paragrafen',
    '',
    ...citesOf(scheme).map((cite) => `- **${cite}** ${paragraphs[cite].text.nl}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** When the clock does a step: `1 maand na de einddatum …`. A step by people has no such moment. */
function whenInDutch({ terms }: Scheme, { after }: Row): string {
  const span = after === undefined ? undefined : terms[after.span];
  return after === undefined || span === undefined
    ? ''
    : `${spanInDutch(span)} na ${dateNames[after.of] ?? `\`${after.of}\``}`;
}

/** Where the page of a scheme is kept. */
export const schemePage = ({ id }: Scheme): string => `docs/schemes/${id}.md`;

if (import.meta.main) {
  keepFrozen();
  for (const scheme of schemes) {
    mkdirSync(dirname(schemePage(scheme)), { recursive: true });
    writeFileSync(schemePage(scheme), printScheme(scheme));
  }
}
