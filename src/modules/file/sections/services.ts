import { choice, label, section } from './section.ts';

const service = section({
  id: 'service',
  tab: 'services',
  label: label('Dienstverlening', 'Services', 'Services'),
  entry: label('dienst', 'service', 'service'),
  cardinality: 'many',
  audience: 'file',
  editableBy: ['mediator'],
  order: { by: 'since', down: true },
  fields: [
    {
      name: 'kind',
      kind: 'code',
      required: true,
      label: label('Soort dienstverlening', 'Type de service', 'Kind of service'),
      options: [
        choice('digital', 'Digitale dienstverlening', 'Service numérique', 'Digital service'),
        choice('by-phone', 'Dienstverlening op afstand', 'Service à distance', 'Service by phone'),
        choice('personal', 'Persoonlijke dienstverlening', 'Service personnel', 'Personal service'),
        choice('intensive', 'Intensieve dienstverlening', 'Service intensif', 'Intensive service'),
        choice('by-partner', 'Dienstverlening door een partner', 'Service par un partenaire', 'Service by a partner'),
      ],
    },
    {
      name: 'owner',
      kind: 'text',
      max: 200,
      required: true,
      label: label('Eigenaar van het dossier', 'Titulaire du dossier', 'Owner of the file'),
      hint: label('Kantoor of dienst.', 'Bureau ou service.', 'Office or service.'),
    },
    { name: 'since', kind: 'day', required: true, past: true, label: label('Sinds', 'Depuis', 'Since') },
    { name: 'endedOn', kind: 'day', label: label('Beëindigd op', 'Terminé le', 'Ended on') },
  ],
  periods: [['since', 'endedOn']],
});

/** The section of Dienstverlening: VDAB says which service a citizen gets, offices read it. */
export const serviceSections = [service] as const;
