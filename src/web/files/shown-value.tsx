import type { Language } from '../../kernel/language.ts';
import type { Field, Section, Values } from '../../modules/file/index.ts';
import type { SummaryRow } from '../kit/index.ts';
import { said, shownFields } from './entry-words.ts';

interface Shown {
  section: Pick<Section, 'fields'>;
  field: Field;
  values: Values;
  language: Language;
}

/** What stands in a field of an entry; null when nothing does. */
export function ShownValue({ section, field, values, language }: Shown) {
  const value = values[field.name];
  if (value === undefined) return null;
  const words = said(field, value, language);
  if (field.kind === 'long-text') return <div class="w-typed">{words}</div>;
  if (field.kind === 'text' && field.format === 'e-mail') return <span class="w-breaks">{words}</span>;
  if (field.kind !== 'uri') return <>{words}</>;
  const version = section.fields.find(({ requiredWith }) => requiredWith === field.name);
  return (
    <a class="govuk-link" href={words} rel="noreferrer">
      ESCO {version ? values[version.name] : ''}
    </a>
  );
}

/** Whether a field of an entry is filled in. */
export const isFilled =
  (values: Values) =>
  ({ name }: Field): boolean =>
    values[name] !== undefined;

/** The fields of an entry with what they hold, all of them or those to keep. */
export const entryRows = (
  section: Pick<Section, 'fields'>,
  values: Values,
  language: Language,
  keep: (field: Field) => boolean = () => true,
): SummaryRow[] =>
  shownFields(section)
    .filter(keep)
    .map((field) => ({
      label: field.label[language],
      value: isFilled(values)(field) ? (
        <ShownValue section={section} field={field} values={values} language={language} />
      ) : null,
    }));
