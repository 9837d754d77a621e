import { openAttendanceSteps, type ShownParticipant } from '../../modules/sessions/index.ts';
import { nameOf } from '../files/frame.tsx';
import { ActionButton, Button, Control, CsrfInput, Details } from '../kit/index.ts';
import { words } from '../programmes/shared.tsx';
import { onceOf, type Site, type Visit } from '../site.tsx';

/** The case of a participant, for one of the two sides: what a consultant may do now. */
function openFor(site: Site, { actor }: Visit, row: ShownParticipant, side: 'office' | 'citizen'): string[] {
  return openAttendanceSteps({
    ...{ citizenId: row.citizen_id, orgId: row.attendance.state.orgId, session: row.session.state },
    ...{ programme: row.programme, attendance: row.attendance.state, hasPlace: true, free: [] },
    ...{ side, minutes: null, who: actor, now: site.house.clock.now() },
  });
}

/** The address at which something is said of somebody's part in a session. */
export const participantHref = (row: Pick<ShownParticipant, 'citizen_id' | 'attendance'>): string =>
  `/sessions/${row.attendance.state.sessionId}/participants/${row.citizen_id}/${row.attendance.id}`;

const fieldOf = (side: 'note' | 'say', row: ShownParticipant) => `minutes-${side}-${row.attendance.id}`;

/** A form of one number of minutes, with what was typed when it comes back. */
function MinutesForm(props: {
  visit: Visit;
  row: ShownParticipant;
  side: 'note' | 'say';
  back: string;
  label: string;
  hint?: string;
  button: string;
  value: string;
}) {
  const { visit, row, side, back, label, hint, button, value } = props;
  const name = fieldOf(side, row);
  return (
    <form method="post" action={participantHref(row)} class="w-form w-form--inline" noValidate>
      <CsrfInput />
      {Object.entries({ do: side, back, field: name, once: onceOf() }).map(([key, hidden]) => (
        <input type="hidden" name={key} value={hidden} key={key} />
      ))}
      <Control
        field={{
          ...{ kind: 'text', name, label, ...(hint ? { hint } : {}), inputMode: 'numeric', width: 4, maxLength: 4 },
        }}
        values={{ [name]: visit.body(name) || value }}
        error={undefined}
      />
      <Button label={button} look="secondary" about={nameOf(row)} />
    </form>
  );
}

/** What a consultant can say of somebody's minutes: for the office, for the citizen by phone, or by taking over. */
export function Saying({ site, visit, row, back }: { site: Site; visit: Visit; row: ShownParticipant; back: string }) {
  const t = words(visit.language);
  const { state } = row.attendance;
  const [office, phone] = [openFor(site, visit, row, 'office'), openFor(site, visit, row, 'citizen')];
  const canNote = office.some((step) => ['note', 'contradict'].includes(step));
  const canPhone = phone.some((step) => ['confirm', 'contradict'].includes(step));
  const isTheirs = state.officeBy === visit.actor.id && ['said', 'absent', 'different'].includes(state.status);
  const isBack = [fieldOf('note', row), fieldOf('say', row)].includes(visit.body('field'));
  const about = nameOf(row);
  const hidden = { back, once: onceOf() };
  if (!canNote && !canPhone && !office.includes('cancel')) return null;
  return (
    <>
      {office.includes('take-over') && state.citizenMinutes !== null ? (
        <ActionButton
          {...{ action: participantHref(row), about, look: 'secondary' }}
          label={t('m.take', { minutes: state.citizenMinutes })}
          hidden={{ ...hidden, do: 'note', field: 'minutes', minutes: String(state.citizenMinutes) }}
        />
      ) : null}
      {canNote || canPhone ? (
        <Details summary={t('m.say')} open={isBack || (state.status === 'invited' && canNote)}>
          {canNote ? (
            <MinutesForm
              {...{ visit, row, back, side: 'note', label: t('m.office'), hint: t('m.office.hint') }}
              button={t('m.office.do')}
              value={String(state.officeMinutes ?? state.plannedMinutes)}
            />
          ) : null}
          {canPhone ? (
            <MinutesForm
              {...{ visit, row, back, side: 'say', label: t('m.phone') }}
              button={t('m.phone.do')}
              value={state.citizenMinutes === null ? '' : String(state.citizenMinutes)}
            />
          ) : null}
          {isTheirs ? <p class="govuk-hint">{t('m.phone.why')}</p> : null}
        </Details>
      ) : null}
      {office.includes('cancel') ? (
        <ActionButton
          {...{ action: participantHref(row), about, look: 'link', label: t('m.out') }}
          hidden={{ ...hidden, do: 'cancel' }}
        />
      ) : null}
    </>
  );
}
