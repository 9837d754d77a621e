import type { Scheme } from '../../src/kernel/scheme.ts';

export type GuidanceSessionStatus = 'new' | 'planned' | 'held' | 'cancelled';
export type GuidanceSessionNeed =
  | 'times-possible'
  | 'service-known'
  | 'consultant-free'
  | 'works-here'
  | 'everybody-fits'
  | 'no-minutes-said';

/** A session of guidance, with one participant or a group, at a place or by video. */
export const guidanceSession2014 = {
  id: 'guidance-session/2014-01-01',
  title: { nl: 'Sessie van een begeleiding', fr: 'Session d’accompagnement', en: 'Session of guidance' },
  source: 'OURS-guidance-session',
  inForce: { from: '2014-01-01' },
  terms: {},
  statuses: {
    new: { label: { nl: 'Nog niet gepland', fr: 'Pas encore planifiée', en: 'Not yet planned' } },
    planned: { label: { nl: 'Gepland', fr: 'Planifiée', en: 'Planned' } },
    held: { label: { nl: 'Gehouden', fr: 'Tenue', en: 'Held' }, final: true },
    cancelled: { label: { nl: 'Geannuleerd', fr: 'Annulée', en: 'Cancelled' }, final: true },
  },
  steps: [
    {
      do: 'plan',
      by: ['consultant'],
      from: ['new'],
      to: 'planned',
      source: 'OURS-guidance-session',
      needs: ['times-possible', 'service-known', 'works-here', 'consultant-free'],
      label: { nl: 'Sessie plannen', fr: 'Planifier une session', en: 'Plan a session' },
    },
    {
      do: 'change',
      by: ['consultant'],
      from: ['planned'],
      source: 'OURS-guidance-session',
      needs: ['times-possible', 'service-known', 'works-here', 'consultant-free', 'everybody-fits'],
      label: { nl: 'Sessie wijzigen', fr: 'Modifier la session', en: 'Change the session' },
    },
    {
      do: 'cancel',
      by: ['consultant'],
      from: ['planned'],
      to: 'cancelled',
      source: 'OURS-guidance-session',
      needs: ['no-minutes-said'],
      label: { nl: 'Sessie annuleren', fr: 'Annuler la session', en: 'Cancel the session' },
    },
    {
      do: 'hold',
      by: [],
      from: ['planned'],
      to: 'held',
      source: 'OURS-hours',
      label: {
        nl: 'Is gehouden zodra er minuten gezegd zijn',
        fr: 'Est tenue dès que des minutes sont dites',
        en: 'Is held once minutes are said',
      },
    },
  ],
} as const satisfies Scheme<GuidanceSessionStatus, GuidanceSessionNeed, never>;
