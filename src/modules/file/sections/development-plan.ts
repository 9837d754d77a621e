import { choice, label, professionals, section } from './section.ts';

const developmentQuestion = section({
  id: 'development-question',
  tab: 'development-plan',
  label: label('Ontwikkelingsvraag', 'Question de développement', 'Development question'),
  entry: label('ontwikkelingsvraag', 'question de développement', 'development question'),
  cardinality: 'one',
  audience: 'file',
  editableBy: professionals,
  fields: [
    {
      name: 'question',
      kind: 'long-text',
      max: 4000,
      required: true,
      label: label('Vraag', 'Question', 'Question'),
      hint: label(
        'Wat wil de burger bereiken, in eigen woorden?',
        'Que veut atteindre le citoyen, avec ses propres mots ?',
        'What does the citizen want to reach, in their own words?',
      ),
    },
    {
      name: 'askedOn',
      kind: 'day',
      required: true,
      past: true,
      label: label('Besproken op', 'Discutée le', 'Discussed on'),
    },
  ],
});

const goal = section({
  id: 'goal',
  tab: 'development-plan',
  label: label('Doelen', 'Objectifs', 'Goals'),
  entry: label('doel', 'objectif', 'goal'),
  cardinality: 'many',
  audience: 'file',
  editableBy: professionals,
  order: { by: 'byOn' },
  fields: [
    { name: 'goal', kind: 'text', max: 300, required: true, label: label('Doel', 'Objectif', 'Goal') },
    { name: 'action', kind: 'long-text', max: 2000, required: true, label: label('Actie', 'Action', 'Action') },
    { name: 'byOn', kind: 'day', required: true, label: label('Tegen', 'Pour le', 'By') },
    {
      name: 'state',
      kind: 'code',
      required: true,
      label: label('Toestand', 'État', 'State'),
      options: [
        choice('planned', 'Gepland', 'Prévu', 'Planned'),
        choice('in-progress', 'Bezig', 'En cours', 'In progress'),
        choice('reached', 'Bereikt', 'Atteint', 'Reached'),
        choice('dropped', 'Losgelaten', 'Abandonné', 'Dropped'),
      ],
    },
  ],
});

/** The sections of Ontwikkelingsplan. */
export const developmentPlanSections = [developmentQuestion, goal] as const;
