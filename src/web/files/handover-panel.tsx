import { formatDay } from '../../kernel/day.ts';
import { findSection, mayWrite, type StaleSection } from '../../modules/file/index.ts';
import { Explain, Tag } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { tabHref } from './addresses.ts';
import { isOwn, wordsOf } from './entry-words.ts';

interface Panel {
  visit: Visit;
  citizenId: string;
  stale: readonly StaleSection[];
}

/** "Wat moet nog voor de overdracht naar VDAB?": what is missing, then what is out of date, and by which rule (M-22). */
export function HandoverPanel({ visit, citizenId, stale }: Panel) {
  const t = wordsOf(visit);
  const own = isOwn(visit);
  const old = stale.find(({ why }) => why === 'out-of-date');
  const missing = stale.find(({ why }) => why === 'missing');
  return (
    <section class="w-panel w-handover" id="handover">
      <h2 class="govuk-heading-m">{t(own ? 'handover.title.own' : 'handover.title')}</h2>
      <p class="govuk-body">{t(own ? 'handover.what.own' : 'handover.what')}</p>
      {stale.length === 0 ? (
        <p class="govuk-body">
          <strong>{t(own ? 'handover.ready.own' : 'handover.ready')}</strong>
        </p>
      ) : (
        <ul class="w-handover__list">
          {stale.map((one) => (
            <Item visit={visit} citizenId={citizenId} one={one} key={one.section} />
          ))}
        </ul>
      )}
      {missing ? <Explain cite={missing.source}>{t('handover.why')}</Explain> : null}
      {old ? (
        <Explain cite={old.source} summary={t('handover.old')}>
          {t(own ? 'handover.why-old.own' : 'handover.why-old')}
        </Explain>
      ) : null}
    </section>
  );
}

function Item({ visit, citizenId, one }: Omit<Panel, 'stale'> & { one: StaleSection }) {
  const t = wordsOf(visit);
  const section = findSection(one.section);
  if (!section) return null;
  const more = [
    one.updatedOn ? t('handover.updated', { day: formatDay(one.updatedOn, visit.language) }) : '',
    isOwn(visit) && !mayWrite(visit.actor.role, section) ? t('handover.consultant') : '',
  ].filter(Boolean);
  return (
    <li>
      <a class="govuk-link" href={`${tabHref(citizenId, section.tab)}#${section.id}`}>
        {section.label[visit.language]}
      </a>{' '}
      <Tag label={t(`handover.${one.why}`)} tone={one.why === 'missing' ? 'red' : 'yellow'} />
      {more.length > 0 ? <span class="w-quiet"> {more.join(', ')}</span> : null}
    </li>
  );
}
