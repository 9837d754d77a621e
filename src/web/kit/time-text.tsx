import { type Day, dayInBrussels, formatDay, formatDayLong } from '../../kernel/day.ts';
import { useShell } from './shell.ts';

/** A day: 21/11/2018 in tables and fields, `long` as 21 november 2018 in sentences. */
export function DateText({ on, long }: { on: Day; long?: boolean }) {
  const { language } = useShell();
  return <time dateTime={on}>{long ? formatDayLong(on, language) : formatDay(on, language)}</time>;
}

const clock = new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });

/** The time of day in Brussels, as 14:03. */
export const clockTime = (at: Date): string => clock.format(at);

/** An instant as people in Brussels say it: 21/11/2018 om 14:03. */
export function InstantText({ at }: { at: Date }) {
  const { language, t } = useShell();
  const words = t('instant', { day: formatDay(dayInBrussels(at), language), time: clockTime(at) });
  return <time dateTime={at.toISOString()}>{words}</time>;
}
