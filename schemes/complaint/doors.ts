import type { Cite } from '../../sources/index.ts';
import type { Label } from '../../src/kernel/language.ts';

/** Where one can complain. */
export const complaintDoorNames = ['vdab', 'federgon', 'centre', 'ombudsman', 'bosa'] as const;
export type ComplaintDoor = (typeof complaintDoorNames)[number];

/** Kinds of organisations that a complaint can be about. */
export type Accused = 'outplacement-office' | 'career-centre' | 'federal-service';

/** On which grounds a complaint can be declared not admissible. */
export const dismissalGrounds = [
  'facts-too-old',
  'treated-before',
  'appeal-open',
  'court-seized',
  'no-interest',
  'manifestly-unfounded',
  'not-for-this-door',
] as const;
export type DismissalGround = (typeof dismissalGrounds)[number];

/** What an answer can say of a complaint. */
export const complaintOutcomes = ['founded', 'partly-founded', 'unfounded', 'no-conclusion'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

/** The rules of a door that are no steps. */
interface DoorRules {
  label: Label;
  /** Whom it hears complaints about. */
  about: readonly Accused[];
  /** Of these only, after VDAB: refused, answered, or past its term. */
  afterVdab?: readonly Accused[];
  /** Only about its members. */
  membersOnly?: true;
  /** The door is the accused itself. */
  own?: true;
  grounds: readonly DismissalGround[];
  /** Where one can go when the answer does not satisfy, here in the product. */
  next: readonly ComplaintDoor[];
  source: Cite;
}

/** The doors, in the order in which they are offered. */
export const complaintDoors = {
  vdab: {
    label: { nl: 'VDAB', fr: 'VDAB', en: 'VDAB' },
    about: ['outplacement-office', 'career-centre'],
    grounds: [
      'facts-too-old',
      'treated-before',
      'appeal-open',
      'court-seized',
      'no-interest',
      'manifestly-unfounded',
      'not-for-this-door',
    ],
    next: ['ombudsman'],
    source: 'C-08',
  },
  federgon: {
    label: { nl: 'Ombudsman van Federgon', fr: 'Médiateur de Federgon', en: 'Ombudsman of Federgon' },
    about: ['outplacement-office'],
    membersOnly: true,
    grounds: ['treated-before', 'court-seized', 'not-for-this-door'],
    next: ['vdab'],
    source: 'C-08',
  },
  centre: {
    label: { nl: 'Het loopbaancentrum zelf', fr: 'Le centre de carrière même', en: 'The career centre itself' },
    about: ['career-centre'],
    own: true,
    grounds: ['treated-before', 'court-seized', 'not-for-this-door'],
    next: ['vdab', 'ombudsman'],
    source: 'V-12',
  },
  ombudsman: {
    label: { nl: 'Vlaamse Ombudsdienst', fr: 'Médiateur flamand', en: 'Flemish Ombudsman' },
    about: ['outplacement-office', 'career-centre'],
    afterVdab: ['outplacement-office'],
    grounds: ['treated-before', 'court-seized', 'not-for-this-door'],
    next: [],
    source: 'BD-ombudsman',
  },
  bosa: {
    label: { nl: 'BOSA, DG R&O', fr: 'BOSA, DG R&D', en: 'BOSA, DG R&D' },
    about: ['federal-service'],
    grounds: ['treated-before', 'appeal-open', 'court-seized', 'not-for-this-door'],
    next: [],
    source: 'BOSA-complaint',
  },
} as const satisfies Readonly<Record<ComplaintDoor, DoorRules>>;

/** What a complaint is about, by whom it is about. Tests that are DG R&O's are its own to answer for. */
export const complaintTopics = {
  'outplacement-office': ['guidance', 'consultant', 'communication', 'privacy', 'offer', 'other'],
  'career-centre': ['guidance', 'consultant', 'communication', 'privacy', 'offer', 'other'],
  'federal-service': ['pc-test', 'standard-test', 'specific-test', 'interview', 'communication', 'privacy', 'other'],
} as const satisfies Readonly<Record<Accused, readonly string[]>>;
export type ComplaintTopic = (typeof complaintTopics)[Accused][number];

/** Tests of DG R&O: complaints about them are its own, draft and answer (S-06). */
export const authorityTopics: readonly ComplaintTopic[] = ['pc-test', 'standard-test'];

/** How many complaints of one sender come in online in a day. */
export const complaintsADay = { atMost: 5, source: 'OURS-complaint-flood' } as const;
