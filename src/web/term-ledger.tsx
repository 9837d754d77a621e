import { type Day, formatDay } from '../kernel/day.ts';
import type { Term, TermEntry } from '../kernel/term.ts';
import { text } from '../texts/catalogue.ts';
import { ledgerTexts } from '../texts/ledger.ts';
import { CiteLink, Details } from './kit/index.ts';
import type { Visit } from './site.tsx';

/** How a term was counted, line by line, each number with its paragraph. */
export function TermLedger({ visit, term }: { visit: Pick<Visit, 'language'>; term: Term }) {
  const t = text(ledgerTexts, visit.language);
  const day = (on: Day) => formatDay(on, visit.language);
  const told = (entry: TermEntry) => {
    switch (entry.code) {
      case 'counted':
      case 'extended':
        return t(entry.code, { unit: entry.unit, count: entry.count });
      case 'suspended':
        return t('suspended', { day: day(entry.from), end: day(entry.endsOn) });
      default:
        return t(entry.code, { day: day(entry.day) });
    }
  };
  return (
    <Details summary={t('title')}>
      <ul class="govuk-list">
        {term.ledger.map((entry) => (
          <li key={`${entry.code} ${told(entry)}`}>
            {told(entry)} {'source' in entry ? <CiteLink cite={entry.source} /> : null}
          </li>
        ))}
      </ul>
    </Details>
  );
}
