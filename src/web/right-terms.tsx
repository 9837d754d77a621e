import type { Day } from '../kernel/day.ts';
import type { Language } from '../kernel/language.ts';
import type { RightTerm, TermKey } from '../modules/outplacement/index.ts';
import { text } from '../texts/catalogue.ts';
import { outplacementPages } from '../texts/outplacement-pages.ts';
import { DateText, Tag } from './kit/index.ts';
import { TermLedger } from './term-ledger.tsx';

/** A status in words: done, too late, not needed, over, or open. */
function Met({ language, term, asOf }: { language: Language; term: RightTerm; asOf: Day }) {
  const t = text(outplacementPages, language);
  if (term.met !== null) return <Tag label={t(`met.${term.met}`)} tone={term.met ? 'green' : 'red'} />;
  if (term.isMoot) return <Tag label={t('met.moot')} tone="grey" />;
  return asOf > term.on ? <Tag label={t('met.over')} tone="grey" /> : <Tag label={t('met.null')} tone="blue" />;
}

/** The terms of a right by day, each with how it stands and how it was counted. */
export function RightTerms({
  language,
  terms,
  asOf,
  labelOf,
}: {
  language: Language;
  terms: readonly RightTerm[];
  asOf: Day;
  labelOf: (key: TermKey) => string;
}) {
  return (
    <ul class="govuk-list w-terms">
      {[...terms]
        .sort((a, b) => (a.on < b.on ? -1 : 1))
        .map((term) => (
          <li key={term.key}>
            <p class="govuk-body w-terms__what">
              <strong>
                <DateText on={term.on} long />
              </strong>{' '}
              <Met language={language} term={term} asOf={asOf} />
              <br />
              {labelOf(term.key)}
            </p>
            <TermLedger visit={{ language }} term={{ firstDay: term.on, endsOn: term.on, ledger: term.ledger }} />
          </li>
        ))}
    </ul>
  );
}
