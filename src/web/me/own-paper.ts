import { outplacementLine2018 } from '../../../schemes/index.ts';
import { type Day, formatDay, parseDay } from '../../kernel/day.ts';
import { formatNationalNumber } from '../../kernel/insz.ts';
import type { Language } from '../../kernel/language.ts';
import type { OwnCopy } from '../../modules/download/index.ts';
import { type Code, type Field, tabs } from '../../modules/file/index.ts';
import type { OwnFile, OwnFileSection } from '../../platform/pdf/papers.ts';
import { text } from '../../texts/catalogue.ts';
import { downloadTexts } from '../../texts/download.ts';
import { stepTexts } from '../../texts/steps.ts';

type Entry = OwnCopy['file']['entries'][number];

const textOf = (row: Readonly<Record<string, unknown>>, name: string) =>
  typeof row[name] === 'string' ? row[name] : '';

/** A day in words; whatever else it is stays as it is. */
function dayOr(value: string, language: Language): string {
  const day = parseDay(value.slice(0, 10));
  return day ? formatDay(day, language) : value;
}

/** A value of an entry in the words of its field. */
function said(field: Field, value: Code | string, language: Language): string {
  const labelOf = (code: string) =>
    'options' in field ? (field.options.find((option) => option.code === code)?.label[language] ?? code) : code;
  if (Array.isArray(value)) return value.map(labelOf).join(', ');
  if (typeof value === 'boolean') return value ? '✓' : '–';
  return typeof value === 'string' ? dayOr(labelOf(value), language) : String(value);
}

/** One tab of the file with every version of every entry that it ever held. */
function sectionsOfTab(tabId: string, title: string, entries: readonly Entry[], language: Language): OwnFileSection[] {
  const t = text(downloadTexts, language);
  const here = entries.filter(({ section }) => section.tab === tabId);
  if (here.length === 0) return [];
  const texts = here.flatMap(({ section, versions, removedOn }) =>
    versions.map(({ n, on, values }) => ({
      title: [
        section.label[language],
        t('version', { n, day: formatDay(on, language) }),
        removedOn ? t('removed', { day: formatDay(removedOn, language) }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
      body: section.fields
        .flatMap((field): string[] => {
          const value = values[field.name];
          return value === undefined || value === null || value === ''
            ? []
            : [`${field.label[language]}: ${said(field, value, language)}`];
        })
        .join('\n'),
    })),
  );
  return [{ title, texts }];
}

function stepSections({ records }: OwnCopy, language: Language): OwnFileSection[] {
  const [t, step] = [text(downloadTexts, language), text(stepTexts, language)];
  const statuses = new Map(
    Object.entries(outplacementLine2018.statuses).map(([code, { label }]) => [code, label[language]]),
  );
  const services = [
    'outplacement',
    'training',
    'guidance-path',
    'social-economy',
    'higher-education',
    'internship',
  ] as const;
  const serviceName = (code: string) => {
    const service = services.find((one) => one === code);
    return service ? step(`service.${service}`) : code;
  };
  return [
    {
      title: t('section.steps'),
      tables: [
        {
          caption: t('section.steps'),
          columns: [t('date'), t('step'), t('status'), t('office')],
          rows: records.steps.map((row) => [
            dayOr(textOf(row, 'startsOn'), language),
            serviceName(textOf(row, 'service')),
            statuses.get(textOf(row, 'status')) ?? textOf(row, 'status'),
            textOf(row, 'office'),
          ]),
        },
      ],
    },
    {
      title: t('section.attestations'),
      tables: [
        {
          caption: t('section.attestations'),
          columns: [t('office'), t('from'), t('until')],
          rows: records.attestations.map((row) => [
            textOf(row, 'office'),
            dayOr(textOf(row, 'opensOn'), language),
            dayOr(textOf(row, 'withdrawnOn') || textOf(row, 'closesOn'), language),
          ]),
        },
      ],
    },
    {
      title: t('section.documents'),
      tables: [
        {
          caption: t('section.documents'),
          columns: [t('date'), t('document')],
          rows: records.documents.map(({ addedOn, publicationName }) => [dayOr(addedOn, language), publicationName]),
        },
      ],
    },
    {
      title: t('section.decisions'),
      tables: [
        {
          caption: t('section.decisions'),
          columns: [t('date'), t('what_done'), t('by')],
          rows: records.decisions.map((row) => [
            dayOr(textOf(row, 'at'), language),
            textOf(row, 'action'),
            textOf(row, 'by'),
          ]),
        },
      ],
    },
  ];
}

/** The citizen's copy as a paper to read: the file by tab, then lines, attestations, documents and decisions. */
export function ownPaper(copy: OwnCopy, day: Day, language: Language): OwnFile {
  const t = text(downloadTexts, language);
  const { identity, entries } = copy.file;
  return {
    day,
    title: t('paper.title'),
    subject: [
      { label: t('name'), value: `${identity.givenName} ${identity.familyName}` },
      { label: t('born'), value: identity.birthOn ? formatDay(identity.birthOn, language) : '' },
      { label: t('number'), value: identity.nationalNumber ? formatNationalNumber(identity.nationalNumber) : '' },
    ],
    introduction: t('paper.intro'),
    sections: [
      ...tabs.flatMap(({ id, label }) => sectionsOfTab(id, label[language], entries, language)),
      ...stepSections(copy, language),
    ],
  };
}
