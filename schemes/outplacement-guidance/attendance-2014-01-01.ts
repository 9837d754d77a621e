import type { Scheme } from '../../src/kernel/scheme.ts';

export type AttendanceStatus =
  | 'new'
  | 'invited'
  | 'cancelled'
  | 'absent'
  | 'said'
  | 'confirmed'
  | 'different'
  | 'settled';
export type AttendanceNeed =
  | 'session-not-cancelled'
  | 'seat-free'
  | 'not-invited-yet'
  | 'programme-runs-then'
  | 'session-begun'
  | 'minutes-possible'
  | 'two-people';

const speak = [
  'session-not-cancelled',
  'session-begun',
  'programme-runs-then',
  'minutes-possible',
  'two-people',
] as const;

/** Somebody’s part in a session, and the minutes that both sides say of it (OURS-hours). */
export const sessionAttendance2014 = {
  id: 'session-attendance/2014-01-01',
  title: { nl: 'Deelname aan een sessie', fr: 'Participation à une session', en: 'Attendance of a session' },
  source: 'OURS-hours',
  inForce: { from: '2014-01-01' },
  terms: {},
  statuses: {
    new: { label: { nl: 'Nog niet uitgenodigd', fr: 'Pas encore invité', en: 'Not yet invited' } },
    invited: { label: { nl: 'Uitgenodigd', fr: 'Invité', en: 'Invited' } },
    cancelled: { label: { nl: 'Afgezegd', fr: 'Annulé', en: 'Cancelled' }, final: true },
    absent: { label: { nl: 'Afwezig', fr: 'Absent', en: 'Absent' } },
    said: { label: { nl: 'Wacht op de burger', fr: 'Attend le citoyen', en: 'Waits for the citizen' } },
    confirmed: { label: { nl: 'Bevestigd', fr: 'Confirmé', en: 'Confirmed' }, final: true },
    different: { label: { nl: 'Verschil', fr: 'Différence', en: 'Difference' } },
    settled: { label: { nl: 'Verschil opgelost', fr: 'Différence réglée', en: 'Difference settled' }, final: true },
  },
  steps: [
    {
      do: 'invite',
      by: ['consultant'],
      from: ['new'],
      to: 'invited',
      source: 'OURS-guidance-session',
      needs: ['session-not-cancelled', 'not-invited-yet', 'programme-runs-then', 'seat-free'],
      label: { nl: 'Uitnodigen', fr: 'Inviter', en: 'Invite' },
    },
    {
      do: 'cancel',
      by: ['consultant'],
      from: ['invited'],
      to: 'cancelled',
      source: 'OURS-guidance-session',
      label: { nl: 'Deelname annuleren', fr: 'Annuler la participation', en: 'Cancel the attendance' },
    },
    {
      do: 'note',
      by: ['consultant'],
      from: ['invited', 'absent', 'said'],
      to: 'said',
      source: 'OURS-hours',
      needs: speak,
      label: { nl: 'Aanwezig: minuten zeggen', fr: 'Présent : dire les minutes', en: 'Present: say the minutes' },
    },
    {
      do: 'note-absent',
      by: ['consultant'],
      from: ['invited', 'absent', 'said'],
      to: 'absent',
      source: 'OURS-hours',
      needs: speak,
      label: { nl: 'Afwezig', fr: 'Absent', en: 'Absent' },
    },
    {
      do: 'confirm',
      by: ['citizen', 'consultant'],
      from: ['said', 'absent'],
      to: 'confirmed',
      source: 'OURS-hours',
      needs: speak,
      label: { nl: 'Bevestigen', fr: 'Confirmer', en: 'Confirm' },
    },
    {
      do: 'contradict',
      by: ['citizen', 'consultant'],
      from: ['said', 'absent', 'different'],
      to: 'different',
      source: 'OURS-hours',
      needs: speak,
      label: { nl: 'Andere minuten zeggen', fr: 'Dire d’autres minutes', en: 'Say other minutes' },
    },
    {
      do: 'take-over',
      by: ['citizen', 'consultant'],
      from: ['different'],
      to: 'settled',
      source: 'OURS-hours',
      needs: speak,
      label: {
        nl: 'De minuten van de ander overnemen',
        fr: 'Reprendre les minutes de l’autre',
        en: 'Take over the other’s minutes',
      },
    },
  ],
} as const satisfies Scheme<AttendanceStatus, AttendanceNeed, never>;
