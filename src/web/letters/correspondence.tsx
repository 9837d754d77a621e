import { formatDay } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import type { Correspondence } from '../../modules/correspondence.ts';
import { hasText, text } from '../../texts/catalogue.ts';
import { filedLetterTexts } from '../../texts/filed-letters.ts';
import { DataTable, DateText } from '../kit/index.ts';

interface Listed {
  language: Language;
  orgId: string;
  correspondence: readonly Correspondence[];
  /** The page itself is called so. */
  isTitled?: boolean;
}

/** Where the scan of a piece opens. */
export const pieceHref = (orgId: string, pieceId: string): string => `/letters/${orgId}/pieces/${pieceId}/scan`;

const hrefOf = (orgId: string, one: Correspondence): string =>
  one.direction === 'in'
    ? pieceHref(orgId, one.piece.id)
    : `/letters/${orgId}/${one.letter.id}/${one.letter.language}.pdf`;

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

function What({ language, orgId, one }: Pick<Listed, 'language' | 'orgId'> & { one: Correspondence }) {
  const t = text(filedLetterTexts, language);
  if (one.direction === 'out') {
    const key = `topic.${one.letter.topic}`;
    return (
      <a class="govuk-link" href={hrefOf(orgId, one)}>
        {hasText(filedLetterTexts, key) ? t(key) : t('letter')} (pdf, {one.letter.language.toUpperCase()})
      </a>
    );
  }
  const { state, subject, filedByName: name } = one.piece;
  return (
    <>
      <a class="govuk-link" href={hrefOf(orgId, one)}>
        {t(`kind.${state.kind}`)}
        {subject === '' ? '' : `: ${subject}`} ({extensions[state.mediaType] ?? 'scan'})
      </a>
      <br />
      <span class="govuk-hint">
        {t(`channel.${state.channel}`)}, {t('filed-by', { name, day: formatDay(state.filedOn, language) })}
      </span>
    </>
  );
}

/** What went out and what came in, each to open; nothing when nothing did. */
export function Letters({ language, orgId, correspondence, isTitled = false }: Listed) {
  const t = text(filedLetterTexts, language);
  if (correspondence.length === 0) return null;
  return (
    <DataTable<Correspondence>
      caption={t('title')}
      quietCaption={isTitled}
      rows={correspondence}
      keyOf={(one) => hrefOf(orgId, one)}
      columns={[
        { key: 'on', label: t('on'), tight: true, cell: ({ on }) => <DateText on={on} /> },
        { key: 'direction', label: t('direction'), cell: ({ direction }) => t(`direction.${direction}`) },
        {
          ...{ key: 'what', label: t('what'), rowHeader: true },
          cell: (one) => <What language={language} orgId={orgId} one={one} />,
        },
      ]}
    />
  );
}
