import { addDays } from '../../kernel/day.ts';
import { changeableOf, holdsOn, type ShownChange } from '../../modules/values/index.ts';
import { CiteLink, DateText, Notice, SummaryList, type SummaryRow } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { dayText, numberOf, StatusTag, words } from './shared.tsx';

/** What a change says, and who did what about it. */
export function Facts({ visit, shown }: { visit: Visit; shown: ShownChange }) {
  const { language } = visit;
  const t = words(language);
  const { state, names, published } = shown;
  const by = (id: string | null, on: string | null) =>
    id === null ? null : t('by-on', { name: names[id] ?? '', day: dayText(on, language) });
  const was = holdsOn(published, state.name, addDays(state.fromOn, -1));
  const { touches, source } = changeableOf(state.name);
  const people = [
    ['written-by', state.draftedBy, state.draftedOn],
    ['rehearsed-by', state.rehearsedBy, state.rehearsedOn],
    ['published-by', state.publishedBy, state.publishedOn],
    ['withdrawn-by', state.withdrawnBy, state.withdrawnOn],
  ] as const;
  const rows: SummaryRow[] = [
    { label: t('status'), value: <StatusTag status={shown.status} language={language} /> },
    { label: t('was'), value: numberOf(state.name, was, language) },
    { label: t('becomes'), value: <strong>{numberOf(state.name, state.value, language)}</strong> },
    { label: t('from'), value: <DateText on={state.fromOn} /> },
    { label: t('touches'), value: t(`touches.${touches}`) },
    { label: t('source'), value: <CiteLink cite={source} /> },
    ...people.filter(([, id]) => id !== null).map(([label, id, on]) => ({ label: t(label), value: by(id, on) })),
  ];
  return <SummaryList rows={rows} />;
}

/** What the rehearsal counted, and what it honestly does not touch. */
export function Rehearsal({ visit, shown }: { visit: Visit; shown: ShownChange }) {
  const { language, today } = visit;
  const t = words(language);
  const { name, fromOn, rehearsedOn, examined, changed, ifFiled } = shown.state;
  if (rehearsedOn === null || examined === null || changed === null || ifFiled === null)
    return <p class="govuk-body">{t('rehearsal.none')}</p>;
  const day = dayText(fromOn, language);
  const isOpen = shown.status === 'rehearsed';
  return (
    <>
      {isOpen && rehearsedOn !== today ? (
        <Notice kind="warning" title={t('rehearsal.old', { day: dayText(rehearsedOn, language) })} />
      ) : null}
      <p class="govuk-body">{t('rehearsal.counts', { examined, changed, day })}</p>
      {ifFiled > 0 ? <p class="govuk-body">{t('rehearsal.if-filed', { count: ifFiled, day })}</p> : null}
      {changeableOf(name).touches === 'new-files' ? (
        <p class="govuk-body">{t('rehearsal.filed-keep', { day, years: `${name === 'certo.certificateFor'}` })}</p>
      ) : null}
    </>
  );
}
