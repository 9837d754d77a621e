import { formatDay } from '../../kernel/day.ts';
import type { ShownApplication } from '../../modules/applications/index.ts';
import { text } from '../../texts/catalogue.ts';
import { incomingTexts } from '../../texts/incoming.ts';
import { Notice } from '../kit/index.ts';
import { pieceHref } from '../letters/correspondence.tsx';
import type { Visit } from '../site.tsx';
import { Missing } from './shared.tsx';

/** What was entered from paper on the applicant's behalf: when it came, how, and by whom it was entered (C-19). */
export function EnteredOnPaper({ visit, shown }: { visit: Visit; shown: ShownApplication }) {
  const t = text(incomingTexts, visit.language);
  const { entered } = shown.state;
  if (entered.length === 0) return null;
  // VDAB's desk confirms MLP; the paper is between the applicant and the body.
  const mayRead = visit.actor.role !== 'partner-desk';
  return (
    <section>
      <h2 class="govuk-heading-m">{t('entered')}</h2>
      <ul class="govuk-list">
        {entered.map(({ pieceId, by, channel, receivedOn, enteredOn, isLate }) => (
          <li key={pieceId}>
            {t('entered.one', {
              channel,
              received: formatDay(receivedOn, visit.language),
              name: shown.names[by] ?? '',
              day: formatDay(enteredOn, visit.language),
            })}{' '}
            {isLate ? <strong>{t('entered.late')} </strong> : null}
            {mayRead ? (
              <a class="govuk-link" href={pieceHref(shown.orgId, pieceId)}>
                {t('entered.scan')}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What an application that came on paper is silent on, to who judges whether it is complete. */
export function MissingOnPaper({ visit, shown }: { visit: Visit; shown: ShownApplication }) {
  const { entered, status } = shown.state;
  if (entered.length === 0 || status !== 'filed' || shown.missing.length === 0) return null;
  return (
    <Notice kind="important" title={text(incomingTexts, visit.language)('missing')}>
      <Missing visit={visit} grounds={shown.missing} names={shown.names} />
    </Notice>
  );
}
