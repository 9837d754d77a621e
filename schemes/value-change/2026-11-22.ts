import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type ValueChangeStatus = 'new' | 'draft' | 'rehearsed' | 'published' | 'in-force' | 'withdrawn';
export type ValueChangeNeed =
  | 'value-of-this-body'
  | 'value-in-bounds'
  | 'day-to-come'
  | 'no-other-that-day'
  | 'not-the-drafter'
  | 'rehearsed-today';

/** How an authority changes one of its numbers: written down, rehearsed on all files, published by somebody else (S-09). */
export const valueChange2026 = {
  id: 'value-change/2026-11-22',
  title: {
    nl: 'Een waarde wijzigen: ontwerp, proef, publicatie',
    fr: 'Modifier une valeur : projet, répétition, publication',
    en: 'Changing a value: draft, rehearsal, publication',
  },
  source: 'S-09',
  inForce: { from: '2026-11-22' },
  terms: { holdsFrom: { days: 0, source: 'OURS-values' } },
  statuses: {
    new: { label: { nl: 'Nog niet geschreven', fr: 'Pas encore rédigée', en: 'Not yet written' } },
    draft: { label: { nl: 'Ontwerp', fr: 'Projet', en: 'Draft' } },
    rehearsed: { label: { nl: 'Geprobeerd', fr: 'Répétée', en: 'Rehearsed' } },
    published: { label: { nl: 'Gepubliceerd', fr: 'Publiée', en: 'Published' } },
    'in-force': { label: { nl: 'In werking', fr: 'En vigueur', en: 'In force' }, final: true },
    withdrawn: { label: { nl: 'Ingetrokken', fr: 'Retirée', en: 'Withdrawn' }, final: true },
  },
  steps: [
    {
      do: 'draft',
      by: ['policy-officer'],
      from: ['new'],
      to: 'draft',
      source: 'S-09',
      needs: ['value-of-this-body', 'value-in-bounds', 'day-to-come', 'no-other-that-day'],
      label: { nl: 'Wijziging schrijven', fr: 'Rédiger une modification', en: 'Write a change' },
    },
    {
      do: 'revise',
      by: ['policy-officer'],
      from: ['draft', 'rehearsed'],
      to: 'draft',
      source: 'OURS-values',
      needs: ['value-of-this-body', 'value-in-bounds', 'day-to-come', 'no-other-that-day'],
      label: { nl: 'Ontwerp herschrijven', fr: 'Réécrire le projet', en: 'Rewrite the draft' },
    },
    {
      do: 'rehearse',
      by: ['policy-officer'],
      from: ['draft', 'rehearsed'],
      to: 'rehearsed',
      source: 'OURS-values',
      needs: ['value-of-this-body', 'day-to-come'],
      label: { nl: 'Proberen op alle dossiers', fr: 'Répéter sur tous les dossiers', en: 'Rehearse on all files' },
    },
    {
      do: 'publish',
      by: ['policy-officer'],
      from: ['rehearsed'],
      to: 'published',
      source: 'OURS-values',
      needs: ['value-of-this-body', 'not-the-drafter', 'rehearsed-today', 'day-to-come', 'no-other-that-day'],
      label: { nl: 'Publiceren', fr: 'Publier', en: 'Publish' },
    },
    {
      do: 'withdraw',
      by: ['policy-officer'],
      from: ['draft', 'rehearsed', 'published'],
      to: 'withdrawn',
      source: 'OURS-values',
      needs: ['value-of-this-body'],
      label: { nl: 'Wijziging intrekken', fr: 'Retirer la modification', en: 'Withdraw the change' },
    },
    {
      do: 'take-effect',
      by: 'clock',
      from: ['published'],
      to: 'in-force',
      source: 'OURS-values',
      after: { span: 'holdsFrom', of: 'changeFrom' },
      label: { nl: 'Treedt vanzelf in werking', fr: 'Entre en vigueur d’elle-même', en: 'Takes effect by itself' },
    },
  ],
} as const satisfies Scheme<ValueChangeStatus, ValueChangeNeed, 'changeFrom'>;
