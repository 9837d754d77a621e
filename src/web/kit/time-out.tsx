import { useShell } from './shell.ts';

/** Minutes after which a session without requests ends, and after which its end is announced. */
export const sessionMinutes = { warn: 25, end: 30 } as const;

/** The announcement of the end of the session; opened by the script, which fills in what is left. */
export function TimeOut() {
  const { csrf, t } = useShell();
  return (
    <dialog
      class="w-time-out"
      id="time-out"
      aria-labelledby="time-out-title"
      aria-describedby="time-out-warning"
      data-warn={sessionMinutes.warn}
      data-end={sessionMinutes.end}
      data-csrf={csrf ?? ''}
      data-left={t('time-out.left', { time: '#' })}
      data-ended={t('time-out.ended')}
      data-failed={t('time-out.failed')}
    >
      <h2 class="govuk-heading-m" id="time-out-title">
        {t('time-out.title')}
      </h2>
      <p class="govuk-body" id="time-out-warning">
        {t('time-out.warning')}
      </p>
      <p class="w-time-out__left" aria-hidden="true" />
      <p class="govuk-visually-hidden" role="status" />
      <div class="govuk-button-group">
        <button type="button" class="govuk-button" data-extend>
          {t('time-out.stay')}
        </button>
        <button type="submit" class="w-link-button" form="time-out-leave">
          {t('log-out')}
        </button>
      </div>
      <form method="post" action="/auth/logout" id="time-out-leave">
        {csrf === null ? null : <input type="hidden" name="_csrf" value={csrf} />}
      </form>
    </dialog>
  );
}
