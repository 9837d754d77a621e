import { formatDayLong } from '../../kernel/day.ts';
import { rightFactsOf } from '../../modules/agreements/index.ts';
import { assess, type TermKey, termsAhead, verdictSentence } from '../../modules/outplacement/index.ts';
import type { ShownPart, ShownProgramme } from '../../modules/programmes/index.ts';
import { text } from '../../texts/catalogue.ts';
import { outplacementPages } from '../../texts/outplacement-pages.ts';
import { ActionButton, Button, CiteLink, Control, CsrfInput, DateText, Details } from '../kit/index.ts';
import { onceOf, type Visit } from '../site.tsx';
import { budgetsOf } from './budget.tsx';
import { duration, hoursOf, namedDay, serviceName, whenOf, words } from './shared.tsx';

/** The field in which other minutes are typed; one of its own for each session, since several stand on the page. */
export const minutesField = (attendanceId: string): string => `minutes-${attendanceId}`;

/** What the office said and the citizen has to answer. */
export const toAnswer = ({ parts, state }: ShownProgramme): ShownPart[] =>
  state.status === 'ended' && state.endedOn === null
    ? []
    : parts.filter(
        ({ attendance, session }) =>
          ['said', 'absent', 'different'].includes(attendance.state.status) && session.state.status !== 'cancelled',
      );

/** What the office says of a session, and what the citizen said of it before. */
function WhatWasSaid({ visit, office, part }: { visit: Visit; office: string; part: ShownPart }) {
  const t = words(visit.language);
  const { status, officeMinutes, citizenMinutes } = part.attendance.state;
  if (status === 'absent') return <p class="govuk-body">{t('me.absent', { office })}</p>;
  if (status === 'said') return <p class="govuk-body">{t('me.said', { office, minutes: officeMinutes ?? 0 })}</p>;
  return (
    <>
      <p class="govuk-body">{t('me.differs', { office, said: officeMinutes ?? 0, own: citizenMinutes ?? 0 })}</p>
      {part.citizenBy ? <p class="govuk-body">{t('me.phoned', { who: part.citizenBy })}</p> : null}
    </>
  );
}

/** What was wrong with an answer, to which session, and what was typed. */
export interface Wrong {
  attendanceId: string;
  typed: string;
  sentence: string;
}

/** One session of which the citizen says whether the minutes are right. */
export function Answering({
  visit,
  office,
  part,
  wrong,
}: {
  visit: Visit;
  office: string;
  part: ShownPart;
  wrong: Wrong | null;
}) {
  const { language } = visit;
  const t = words(language);
  const { id, state } = part.attendance;
  const minutes = state.officeMinutes ?? 0;
  const action = `/me/programme/${id}`;
  const day = namedDay(part.session.state.onDay, language);
  return (
    <li class="w-card" id={id}>
      <h3 class="govuk-heading-s">{whenOf(part.session.state, language)}</h3>
      <WhatWasSaid visit={visit} office={office} part={part} />
      <ActionButton
        {...{ action, about: day, hidden: { minutes: String(minutes), once: onceOf() } }}
        label={state.status === 'different' ? t('me.take', { minutes }) : t('me.yes')}
      />
      <Details summary={t('me.no')} open={wrong !== null}>
        <form method="post" action={action} class="w-form" noValidate>
          <CsrfInput />
          <input type="hidden" name="once" value={onceOf()} />
          <Control
            field={{
              ...{ kind: 'text', name: minutesField(id), label: t('me.other'), hint: t('me.other.hint') },
              ...{ inputMode: 'numeric', width: 4, required: true },
            }}
            values={{ [minutesField(id)]: wrong?.typed ?? '' }}
            error={wrong?.sentence}
          />
          <Button label={t('me.send')} look="secondary" about={day} />
        </form>
      </Details>
    </li>
  );
}

/** An appointment: when, with whom, where, and a file for one's calendar. */
function Appointment({ visit: { language }, part }: { visit: Visit; part: ShownPart }) {
  const t = words(language);
  const { state } = part.session;
  const isLink = /^https:\/\/\S+$/.test(part.place);
  return (
    <li class="w-card">
      <h3 class="govuk-heading-s">{whenOf(state, language)}</h3>
      <p class="govuk-body">
        {serviceName(part, language)}
        <span class="w-under">
          {t('me.by', { who: part.consultant })}
          {state.form === 'group' ? ` · ${t('me.group')}` : ''}
        </span>
        <span class="w-under">
          {part.place === '' ? (
            t('me.place.none')
          ) : isLink ? (
            <a class="govuk-link" href={part.place}>
              {part.place}
            </a>
          ) : (
            part.place
          )}
        </span>
        {part.theme ? <span class="w-under">{part.theme}</span> : null}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`/me/programme/appointments/${part.attendance.id}.ics`}>
          {t('me.calendar')}
          <span class="govuk-visually-hidden"> {namedDay(state.onDay, language)}</span>
        </a>
      </p>
    </li>
  );
}

/** The appointments to come. */
export function Coming({ visit, parts, now }: { visit: Visit; parts: readonly ShownPart[]; now: Date }) {
  const t = words(visit.language);
  const coming = parts.filter(
    ({ attendance, session }) =>
      attendance.state.status === 'invited' &&
      session.state.status !== 'cancelled' &&
      now.toISOString() < session.state.endsAt,
  );
  return (
    <>
      <h2 class="govuk-heading-m">{t('me.coming')}</h2>
      {coming.length === 0 ? (
        <p class="govuk-body">{t('me.coming.none')}</p>
      ) : (
        <ul class="govuk-list">
          {coming.map((part) => (
            <Appointment key={part.attendance.id} visit={visit} part={part} />
          ))}
        </ul>
      )}
    </>
  );
}

/** What is left of the hours, in a sentence for each phase. */
export function Left({ visit: { language, today }, programme }: { visit: Visit; programme: ShownProgramme }) {
  const t = words(language);
  const { state } = programme;
  return (
    <>
      <h2 class="govuk-heading-m">{t('me.left')}</h2>
      <ul class="govuk-list">
        {budgetsOf(state, programme.parts).map((phase, at) => (
          <li key={state.phases[at]?.from}>
            <strong>
              {t('phase', { number: at + 1 })}, {t('budget.until').toLowerCase()}{' '}
              <DateText on={state.phases[at]?.until ?? state.endsOn} long />
            </strong>
            <span class="w-under">
              {t(today > (state.phases[at]?.until ?? state.endsOn) ? 'me.left.past' : 'me.left.one', {
                due: duration(phase.budget, language),
                confirmed: duration(phase.confirmed, language),
                left: duration(Math.max(0, phase.left), language),
              })}
            </span>
          </li>
        ))}
      </ul>
      <p class="govuk-body">{t('me.ends', { day: formatDayLong(state.endsOn, language) })}</p>
    </>
  );
}

/** What there was, with the minutes that count. */
export function Past({ visit: { language }, parts }: { visit: Visit; parts: readonly ShownPart[] }) {
  const t = words(language);
  const past = parts.filter(({ attendance }) => ['confirmed', 'settled'].includes(attendance.state.status));
  if (past.length === 0) return null;
  return (
    <Details summary={t('me.past')}>
      <ul class="govuk-list">
        {past.map((part) => (
          <li key={part.attendance.id}>
            {namedDay(part.session.state.onDay, language)}, {hoursOf(part.session.state)}: {serviceName(part, language)}
            , {duration(part.attendance.state.settledMinutes ?? part.attendance.state.officeMinutes ?? 0, language)}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** What is of no matter to who is being guided. */
const beforeTheStart: readonly TermKey[] = ['offer-due', 'default-notice-until', 'second-offer-due', 'answer-due'];

/** The right that the dismissal gives, and its terms that are still to come, from the live assessment (O-06). */
export function MyRight({ visit, programme: { right } }: { visit: Visit; programme: ShownProgramme }) {
  if (!right) return null;
  const { language, today } = visit;
  const [t, of] = [words(language), text(outplacementPages, language)];
  const found = assess(rightFactsOf(right.state, right.personal, today));
  const [lead] = found.verdicts;
  const ahead = termsAhead(found.terms, today).filter(({ key }) => !beforeTheStart.includes(key));
  return (
    <>
      <h2 class="govuk-heading-m">{t('me.right')}</h2>
      {lead ? (
        <p class="govuk-body">
          {verdictSentence(lead, language)} <CiteLink cite={lead.source} />
        </p>
      ) : null}
      {ahead.length > 0 ? (
        <ul class="govuk-list govuk-list--bullet">
          {ahead.map(({ key, on }) => (
            <li key={key}>
              {of(`term.${key}`)}: <DateText on={on} long />
            </li>
          ))}
        </ul>
      ) : null}
      <p class="govuk-body">
        <a class="govuk-link" href="/outplacement">
          {t('me.right.more')}
        </a>
      </p>
    </>
  );
}
