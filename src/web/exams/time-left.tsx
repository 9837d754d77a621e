import { type AttemptState, secondsLeft } from '../../modules/exams/index.ts';
import { clockTime } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** What is left of the time by the server's clock; with JavaScript it goes on counting, and is put right at every save. */
export function TimeLeft({
  visit,
  shown,
  now,
}: {
  visit: Visit;
  shown: { id: string; state: AttemptState };
  now: Date;
}) {
  const t = words(visit);
  const seconds = secondsLeft(shown.state, now);
  return (
    <p class="govuk-body w-time-left">
      <strong
        role="timer"
        data-seconds={seconds}
        data-words={t('left.ticking')}
        data-over={`/exams/attempts/${shown.id}`}
      >
        {t('left', { minutes: Math.floor(seconds / 60), until: clockTime(new Date(shown.state.endsAt)) })}
      </strong>
    </p>
  );
}
