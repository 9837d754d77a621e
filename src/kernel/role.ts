/**
 * The capacities in which a person can act; a person with several chooses one at login and sees which. Two have
 * no account: the number and the code of one complaint are the whole capacity of a `complainant`, the link or the code of
 * one invitation that of a `respondent`.
 */
export const roles = [
  'citizen',
  'consultant',
  'office-manager',
  'employer',
  'intervention-secretariat',
  'intervention-adviser',
  'mediator',
  'partner-desk',
  'certification-secretariat',
  'evaluator',
  'decider',
  'mandate-officer',
  'selection-officer',
  'selection-trainer',
  'selection-checker',
  'selection-consultant',
  'policy-officer',
  'complaints-officer',
  'complainant',
  'respondent',
  'data-protection-officer',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** Who asks: a person in one capacity, for one organisation. `system` is the product's own background work. */
export interface Actor {
  /** The person's id; for a citizen the same as `citizenId`. */
  id: string;
  name: string;
  role: Role | 'system';
  /** The organisation on whose behalf; null for a citizen and for the system. */
  orgId: string | null;
  orgName: string | null;
  /** Unit shown behind the organisation's name, as in `VDAB HALLE (384)`. */
  unitNumber: string | null;
  /** What kind of organisation it is, where the menu depends on it. */
  orgKind?: string;
  /** VDAB region of a mediator, otherwise null. */
  region: string | null;
  /** Own file, for a citizen only. */
  citizenId: string | null;
}
