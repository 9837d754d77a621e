import { formatDay } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import {
  addableKinds,
  isOpenable,
  missingFinalReports,
  type ShownDocument,
  type ShownDocuments,
} from '../../modules/documents/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { documentTexts } from '../../texts/document-pages.ts';
import { fileHref } from '../files/frame.tsx';
import { ButtonLink, Notice, Tag } from '../kit/index.ts';
import type { Visit } from '../site.tsx';

export type DocumentText = Text<keyof (typeof documentTexts)['nl'] & string>;

/** The words of these pages for a visit. */
export const wordsOf = (visit: Visit): DocumentText => text(documentTexts, visit.language);

/** The address of a page of a file's documents. */
export const documentsHref = (citizenId: string, ...rest: string[]) => fileHref(citizenId, 'documents', ...rest);

/** Whether this visitor adds documents to a file at all. */
export const mayAdd = ({ actor }: Visit): boolean => addableKinds(actor.role).length > 0;

/** A size as people say it: 1,2 MB. */
export function fileSize(bytes: number, language: Language): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  const format = { style: 'unit', unit, maximumFractionDigits: unit === 'kilobyte' ? 0 : 1 } as const;
  return new Intl.NumberFormat(`${language}-BE`, format).format(Math.max(bytes / size, 1));
}

/** A document's name, to be opened where it may be, with what is to be known of it. */
export function DocumentName({ visit, citizenId, shown }: { visit: Visit; citizenId: string; shown: ShownDocument }) {
  const { id, state, publicationName } = shown;
  const tag = tagOf(visit, shown);
  return (
    <>
      {isOpenable(state) ? (
        <a class="govuk-link" href={documentsHref(citizenId, id, 'content')}>
          {publicationName}
        </a>
      ) : (
        publicationName
      )}
      {tag ? <> {tag}</> : null}
    </>
  );
}

/** What keeps a document from being opened, or that it is not the newest; nothing for any other. */
function tagOf(visit: Visit, { state, replacedBy }: ShownDocument) {
  const t = wordsOf(visit);
  if (state.scan === 'waiting') return <Tag label={t('waiting')} tone="yellow" />;
  if (state.scan === 'infected') return <Tag label={t('infected')} tone="red" />;
  return replacedBy ? <Tag label={t('replaced')} tone="grey" /> : null;
}

/** Tells that guidance ended without a final report (M-21); nothing when there is one, or when it goes on. */
export function ReportMissing({ visit, citizenId, shown }: { visit: Visit; citizenId: string; shown: ShownDocuments }) {
  const t = wordsOf(visit);
  const documents = shown.documents.map(({ state }) => state);
  const ended = missingFinalReports(shown.lines, documents, visit.today).at(-1);
  if (ended === undefined) return null;
  return (
    <Notice kind="important" title={t('report.missing')}>
      <p class="govuk-body">
        {t(visit.actor.role === 'citizen' ? 'report.missing.yours' : 'report.missing.what', {
          day: formatDay(ended, visit.language),
        })}
      </p>
      {addableKinds(visit.actor.role).includes('final-report') ? (
        <ButtonLink href={`${documentsHref(citizenId, 'new')}?kind=final-report`} label={t('report.add')} />
      ) : null}
    </Notice>
  );
}
