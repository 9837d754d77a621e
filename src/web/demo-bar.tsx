import { type Day, formatDayLong } from '../kernel/day.ts';
import type { Language } from '../kernel/language.ts';
import { text } from '../texts/catalogue.ts';
import { demoTexts } from '../texts/demo.ts';
import { CsrfInput } from './kit/index.ts';

/** Says that this is a practice environment, and lets the day be moved. */
export function DemoBar({ today, language, path }: { today: Day; language: Language; path: string }) {
  const t = text(demoTexts, language);
  return (
    <div class="govuk-width-container w-demo">
      <p class="w-demo__marker">
        <span>{t('marker')}</span> <strong>{t('today', { day: formatDayLong(today, language) })}</strong>{' '}
        <a href="/demo/mailbox">{t('mailbox')}</a>
      </p>
      <details class="w-demo__clock">
        <summary>{t('move')}</summary>
        <form method="post" action="/demo/clock">
          <CsrfInput />
          <input type="hidden" name="return" value={path} />
          {(['1', '14', '31'] as const).map((days) => (
            <button key={days} type="submit" name="move" value={days} class="w-link-button">
              {`+ ${t(`plus-${days}`)}`}
            </button>
          ))}
          <label>
            {t('to-day')} <input type="date" name="day" value={today} />
          </label>
          <button type="submit" name="move" value="day" class="w-link-button">
            {t('go')}
          </button>
          <button type="submit" name="move" value="reset" class="w-link-button">
            {t('reset')}
          </button>
        </form>
      </details>
    </div>
  );
}
