import type { Day } from '../../kernel/day.ts';
import type { ShownParticipant, ShownSession } from '../../modules/sessions/index.ts';
import { nameOf } from '../files/frame.tsx';
import { Tag } from '../kit/index.ts';
import { dayInWeek, hoursOf, serviceName, words } from '../programmes/shared.tsx';
import type { Visit } from '../site.tsx';

/** A session in the week: when, what, with whom, where. */
function Session({
  visit: { language },
  session,
  people,
}: {
  visit: Visit;
  session: ShownSession;
  people: readonly ShownParticipant[];
}) {
  const t = words(language);
  const { state, consultant, taken, place } = session;
  const who = people.map(nameOf).join(', ');
  return (
    <li class="w-week__session">
      <a class="govuk-link" href={`/sessions/${session.id}`}>
        {hoursOf(state)}
      </a>
      <div>
        <strong>{serviceName({ session, ownService: session.ownService }, language)}</strong>
        {state.status === 'planned' ? null : (
          <>
            {' '}
            <Tag label={t(state.status)} tone={state.status === 'held' ? 'green' : 'grey'} />
          </>
        )}
        <span class="w-under">
          {consultant}
          {who ? ` · ${who}` : ''}
        </span>
        <span class="w-under">
          {state.form === 'group' ? `${t('seats', { taken, seats: state.seats })} · ` : ''}
          {state.placeKind === 'video' ? t('s.video') : place}
        </span>
      </div>
    </li>
  );
}

/** The days of a week with their sessions, an empty day as well. */
export function Week({
  visit,
  days,
  sessions,
  people,
}: {
  visit: Visit;
  days: readonly Day[];
  sessions: readonly ShownSession[];
  people: readonly ShownParticipant[];
}) {
  const t = words(visit.language);
  return (
    <ol class="w-week">
      {days.map((day) => {
        const own = sessions.filter(({ state }) => state.onDay === day);
        return (
          <li class="w-week__day" key={day}>
            <h3 class="govuk-heading-s">{dayInWeek(day, visit.language)}</h3>
            {own.length === 0 ? (
              <p class="govuk-body w-empty">{t('w.none')}</p>
            ) : (
              <ul class="w-week__sessions">
                {own.map((session) => (
                  <Session
                    key={session.id}
                    {...{ visit, session }}
                    people={people.filter(({ attendance }) => attendance.state.sessionId === session.id)}
                  />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
