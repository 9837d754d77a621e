import type { Cite } from '../../sources/index.ts';

/** The tracks of the PRO Academy that end in a certificate. */
export const tracks = [
  'a-to-z',
  'selection-tests',
  'interview-chair',
  'assessment-techniques',
  'administrative-tasks',
] as const;
export type Track = (typeof tracks)[number];

/**
 * Who does a task: always the same, the organisation when it employs a holder of one of these certificates, or when it
 * has test rooms of its own. `nobody`: at this level the task is not there.
 */
type Doer = 'organisation' | 'dg' | 'nobody' | { holderOf: readonly Track[] } | 'own-rooms';
interface Cell {
  by: Doer;
  source: Cite;
}
type Row = Readonly<Record<'none' | 'individual' | 'client', Cell>>;

const dg = (source: Cite): Cell => ({ by: 'dg', source });
const organisation = (source: Cite): Cell => ({ by: 'organisation', source });
const nobody: Cell = { by: 'nobody', source: 'OURS-tasks' };
const holderOf = (source: Cite, ...held: Track[]): Cell => ({ by: { holderOf: held }, source });

/** What stays with DG R&O at every level. */
const retained: Row = { none: dg('S-02'), individual: dg('S-03'), client: dg('S-06') };

/**
 * Certification of services that run their own selections: the numbers of its conditions, and who does which task at
 * which level. The page is undated; it describes what the Royal Decree of 3 March 2024 put on a legal footing, and the day
 * of that decree's publication is taken as the day in force.
 */
export const selectionCertification2024 = {
  id: 'selection-certification/2024-03-22',
  inForce: { from: '2024-03-22' },
  values: {
    certifiedPeople: { atLeast: 4, source: 'S-08' },
    qCheckAverage: { atLeast: 80, source: 'S-08' },
    qCheckWindow: { months: 12, source: 'OURS-q-checks' },
    yearlyCheck: { months: 12, source: 'S-09' },
  },
  tasks: {
    'request-selection': {
      none: organisation('S-02'),
      individual: organisation('OURS-tasks'),
      client: organisation('OURS-tasks'),
    },
    'allocate-files': retained,
    'run-selection': { none: dg('S-02'), individual: holderOf('S-03', 'a-to-z'), client: organisation('S-04') },
    administration: {
      none: dg('S-02'),
      individual: holderOf('S-03', 'administrative-tasks'),
      client: organisation('OURS-tasks'),
    },
    'chair-interviews': {
      none: dg('S-02'),
      individual: holderOf('S-03', 'interview-chair', 'a-to-z'),
      client: organisation('OURS-tasks'),
    },
    'chair-assessments': {
      none: dg('S-02'),
      individual: holderOf('S-03', 'assessment-techniques'),
      client: holderOf('S-06', 'assessment-techniques'),
    },
    'develop-specific-tests': {
      none: dg('S-02'),
      individual: holderOf('S-03', 'selection-tests'),
      client: organisation('S-05'),
    },
    'standard-tests': { none: dg('S-02'), individual: dg('S-03'), client: dg('OURS-tasks') },
    'book-test-rooms': { none: dg('S-02'), individual: dg('S-03'), client: { by: 'own-rooms', source: 'S-06' } },
    'supervise-tests': retained,
    'manage-platforms': retained,
    'decide-adjustments': retained,
    'apply-adjustments': {
      none: dg('S-02'),
      individual: holderOf('OURS-tasks', 'a-to-z'),
      client: organisation('OURS-tasks'),
    },
    'sign-minutes': retained,
    'complaints-on-standard-tests': retained,
    'draft-complaint-answers': {
      none: dg('S-02'),
      individual: organisation('OURS-tasks'),
      client: organisation('S-05'),
    },
    'final-complaint-answers': { none: dg('S-02'), individual: dg('OURS-tasks'), client: dg('S-06') },
    'deliver-archive': { none: dg('S-02'), individual: organisation('OURS-tasks'), client: organisation('S-05') },
    'keep-archive': { none: dg('S-02'), individual: dg('OURS-tasks'), client: dg('OURS-tasks') },
    'mentor-new-colleagues': { none: nobody, individual: nobody, client: organisation('S-05') },
    'mentor-in-track': { none: dg('OURS-tasks'), individual: dg('OURS-tasks'), client: dg('OURS-tasks') },
    'training-and-exams': retained,
    'q-checks': { none: nobody, individual: dg('OURS-tasks'), client: dg('S-06') },
    'name-pro-partner': { none: nobody, individual: organisation('S-03'), client: organisation('S-08') },
  },
} as const satisfies {
  id: string;
  inForce: { from: string; until?: string };
  values: Record<string, { source: Cite } & ({ atLeast: number } | { months: number })>;
  tasks: Record<string, Row>;
};

/** A task in a selection, by its code. */
export type SelectionTask = keyof typeof selectionCertification2024.tasks;
