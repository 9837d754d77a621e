import type { Scheme } from '../../src/kernel/scheme.ts';

export type ActionPlanStatus = 'new' | 'draft' | 'shared' | 'agreed';
export type ActionPlanNeed =
  | 'programme-not-ended'
  | 'no-other-draft'
  | 'services-in-catalogue'
  | 'phases-of-programme'
  | 'goal-and-steps'
  | 'newest-version';

const content = ['programme-not-ended', 'no-other-draft', 'services-in-catalogue', 'phases-of-programme'] as const;

/** The individual action plan of a programme: written as a draft, shared as a version that stays, and agreed to by the citizen. */
export const actionPlan2014 = {
  id: 'action-plan/2014-01-01',
  title: { nl: 'Actieplan', fr: 'Plan d’action', en: 'Action plan' },
  source: 'M-11',
  inForce: { from: '2014-01-01' },
  terms: {},
  statuses: {
    new: { label: { nl: 'Nog niet begonnen', fr: 'Pas encore commencé', en: 'Not yet begun' } },
    draft: { label: { nl: 'In opmaak', fr: 'En préparation', en: 'Draft' } },
    shared: { label: { nl: 'Gedeeld', fr: 'Partagé', en: 'Shared' } },
    agreed: { label: { nl: 'Akkoord', fr: 'Accord', en: 'Agreed' }, final: true },
  },
  steps: [
    {
      do: 'write',
      by: ['consultant'],
      from: ['new', 'draft'],
      to: 'draft',
      source: 'OURS-action-plan',
      needs: content,
      label: { nl: 'Bewaren, nog niet delen', fr: 'Enregistrer, sans partager', en: 'Save, do not share yet' },
    },
    {
      do: 'share',
      by: ['consultant'],
      from: ['new', 'draft'],
      to: 'shared',
      source: 'M-11',
      needs: [...content, 'goal-and-steps'],
      label: { nl: 'Delen met de burger', fr: 'Partager avec le citoyen', en: 'Share with the citizen' },
    },
    {
      do: 'agree',
      by: ['citizen'],
      from: ['shared'],
      to: 'agreed',
      source: 'OURS-action-plan',
      needs: ['newest-version'],
      label: { nl: 'Gezien en akkoord', fr: 'Vu et d’accord', en: 'Seen and agreed' },
    },
  ],
} as const satisfies Scheme<ActionPlanStatus, ActionPlanNeed, never>;
