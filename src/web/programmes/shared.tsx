import { type Day, formatDay, formatDayLong } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import {
  type AttendanceState,
  countedMinutes,
  type ProgrammeState,
  reachesPast,
  type SessionState,
  type ShownPart,
} from '../../modules/programmes/index.ts';
import { serviceOf } from '../../modules/services/index.ts';
import { text } from '../../texts/catalogue.ts';
import { programmeTexts } from '../../texts/programmes.ts';
import { ButtonLink, clockTime, Notice, Tag, type Tone } from '../kit/index.ts';

/** The words of these pages in a language. */
export const words = (language: Language) => text(programmeTexts, language);

/** Whole minutes as people say them: 1 uur 30 min. Less than nothing is told as too much. */
export function duration(minutes: number, language: Language): string {
  const t = words(language);
  if (minutes < 0) return t('over', { time: duration(-minutes, language) });
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (rest === 0) return t('hours', { hours });
  return hours === 0 ? t('minutes', { count: rest }) : t('hours-minutes', { hours, minutes: rest });
}

const weekdays: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-BE', { weekday: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr-BE', { weekday: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
};

/** A day with its name: maandag 2 maart 2026. */
export const namedDay = (on: Day, language: Language): string =>
  `${weekdays[language].format(new Date(`${on}T00:00Z`))} ${formatDayLong(on, language)}`;

const inWeek: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr-BE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
};

/** A day of a week that is named above it: maandag 2 maart. */
export const dayInWeek = (on: Day, language: Language): string => inWeek[language].format(new Date(`${on}T00:00Z`));

type When = Pick<SessionState, 'onDay' | 'startsAt' | 'endsAt'>;

/** The hours of a session in Brussels: 09:30–11:00. */
export const hoursOf = ({ startsAt, endsAt }: Pick<When, 'startsAt' | 'endsAt'>): string =>
  `${clockTime(new Date(startsAt))}–${clockTime(new Date(endsAt))}`;

/** When a session is, in a sentence: maandag 2 maart 2026, 09:30 tot 11:00. */
export const whenOf = ({ onDay, startsAt, endsAt }: When, language: Language): string =>
  words(language)('when', {
    day: namedDay(onDay, language),
    from: clockTime(new Date(startsAt)),
    until: clockTime(new Date(endsAt)),
  });

/** What a session is of: the service of the catalogue, or of the office's own. */
export const serviceName = (
  { session, ownService }: { session: { state: Pick<SessionState, 'service'> }; ownService: string | null },
  language: Language,
): string => ownService ?? serviceOf(session.state.service)?.label[language] ?? session.state.service;

const tones: Readonly<Record<ProgrammeState['status'], Tone>> = {
  running: 'blue',
  interrupted: 'yellow',
  ended: 'grey',
};

/** How a programme stands. */
export const ProgrammeTag = ({ status, language }: { status: ProgrammeState['status']; language: Language }) => (
  <Tag label={words(language)(`status.${status}`)} tone={tones[status]} />
);

const saidTones: Readonly<Record<AttendanceState['status'], Tone>> = {
  ...{ invited: 'blue', cancelled: 'grey', absent: 'grey', said: 'yellow', confirmed: 'green' },
  ...{ different: 'red', settled: 'green' },
};

/** How somebody's part in a session stands; what is over and of which nobody said minutes says so. */
export function AttendanceTag({
  part,
  now,
  language,
}: {
  part: Pick<ShownPart, 'attendance' | 'session'>;
  now: Date;
  language: Language;
}) {
  const t = words(language);
  const { status } = part.attendance.state;
  if (part.session.state.status === 'cancelled') return <Tag label={t('cancelled')} tone="grey" />;
  const isMissing = status === 'invited' && part.session.state.endsAt <= now.toISOString();
  return isMissing ? (
    <Tag label={t('a.missing')} tone="yellow" />
  ) : (
    <Tag label={t(`a.${status}`)} tone={saidTones[status]} />
  );
}

/** What both sides said of the minutes, and who typed it in. */
export function SaidMinutes({ part, language }: { part: ShownPart; language: Language }) {
  const t = words(language);
  const { officeMinutes, citizenMinutes, citizenHow, status } = part.attendance.state;
  const own =
    citizenMinutes === null
      ? null
      : citizenHow === 'phone'
        ? t('citizen-phoned', { minutes: citizenMinutes, who: part.citizenBy ?? '' })
        : t('citizen-said', { minutes: citizenMinutes });
  const isCounted = status === 'confirmed' || status === 'settled';
  return (
    <>
      {officeMinutes === null ? null : (
        <span class="w-under">{t('office-said', { minutes: officeMinutes, who: part.officeBy ?? '' })}</span>
      )}
      {own === null ? null : <span class="w-under">{own}</span>}
      {isCounted ? (
        <strong class="w-under">{t('counts', { minutes: countedMinutes(part.attendance.state) })}</strong>
      ) : null}
    </>
  );
}

/** That the attestation ends before the programme, with the way to extend it (M-13). */
export function ExtensionNotice({
  citizenId,
  programme,
  attestation,
  language,
}: {
  citizenId: string;
  programme: Pick<ProgrammeState, 'endsOn' | 'endedOn'>;
  attestation: { id: string; endsOn: Day } | null;
  language: Language;
}) {
  const t = words(language);
  const until = reachesPast(programme, attestation?.endsOn ?? null);
  if (until === null || attestation === null) return null;
  const days = { attestation: formatDay(attestation.endsOn, language), programme: formatDay(until, language) };
  return (
    <Notice kind="warning" title={t('extend.title')}>
      <p class="govuk-body">{t('extend.body', days)}</p>
      <ButtonLink
        href={`/attestations/new?citizen=${citizenId}&follows=${attestation.id}&ends=${until}`}
        label={t('extend.do')}
        look="secondary"
      />
    </Notice>
  );
}
