/** A job that somebody held. */
interface Job {
  function: string;
  employer: string;
  years: number;
  tasks: string;
}

/** What people of one trade have in their file, in the words in which a consultant writes it. */
export interface Trade {
  /** The job that was lost, and one before it. */
  last: Job;
  earlier: Job;
  study: { name: string; institution: string; level: string; years: number };
  /** Wanted most first; an occupation of ESCO v1.2.1 where it is known. */
  wanted: readonly { title: string; occupation?: string; experience: string }[];
  competences: readonly (readonly [name: string, level: number])[];
  certificate?: { name: string; givenBy: string };
  profile: string;
  strengths: string;
  interests: string;
  question: string;
  goals: readonly { goal: string; action: string }[];
  obstacle?: { obstacle: string; description: string; done: string };
  limits?: readonly string[];
  hours: readonly [from: number, to: number];
  shifts: readonly string[];
  training: string;
}

/** The address of an occupation in ESCO. */
export const esco = (id: string): string => `http://data.europa.eu/esco/occupation/${id}`;
