import type { Day } from '../kernel/day.ts';
import type { Language } from '../kernel/language.ts';
import type { Bound, Statement } from './database/index.ts';
import type { Keys } from './keys.ts';
import type { CalendarPart } from './mail.ts';
import type { Topic } from './outbox.ts';
import type { Letter as PaperLetter } from './pdf/pdf.ts';

/** Someone to write to, and the page on which they land once logged in. */
export interface Recipient {
  to: string;
  language: string;
  path: string;
  /** A letter on paper goes along to this reader. */
  onPaper?: boolean;
  /** The last day for what is asked, included, where there is one. */
  until?: Day;
}

/** What a topic's letter asks of its reader, and who that is: a statement whose `$1` is the message's payload. */
export interface LetterPlan {
  tone: 'action' | 'news' | 'follow' | 'survey' | 'survey-reminder' | 'question';
  recipients: Statement<Recipient>;
  /** The page, where it is worked out under the installation's key and stands in no table; instead of the recipient's. */
  path?: (payload: Readonly<Record<string, string>>, keys: Keys, language: Language) => string;
  /** The page on which its reader asks for no more of these, by the same key. */
  stop?: (payload: Readonly<Record<string, string>>, keys: Keys, language: Language) => string;
  /** The letter on paper that goes with it; null when there is nothing to put on paper. */
  enclosed?: (asked: Enclosing) => Promise<Enclosed | null>;
  /** The appointment that it tells, as it stands when the letter goes; null when there is nothing to tell any more. */
  invites?: (asked: Inviting) => Promise<Invitation | null>;
}

/** What a letter on paper is made of. */
export interface Enclosing {
  payload: Readonly<Record<string, string>>;
  /** The day of what it tells, and of the letter. */
  on: Day;
  publicUrl: string;
  ask<Row>(bound: Bound<Row>): Promise<Row[]>;
}

/** What an invitation is made of. */
export interface Inviting extends Enclosing {
  /** The message's own id; messages that came after it have a greater one. */
  messageId: string;
  to: string;
  language: Language;
  now: Date;
  /** The address from which our mail goes. */
  sender: string;
}

/** A letter about an appointment: its words, and what goes into the reader's calendar. */
export interface Invitation {
  tone: 'appointment' | 'appointment-cancelled';
  values: Readonly<Record<string, string>>;
  calendar: CalendarPart;
}

/** A letter on paper: in which organisation's file it is kept, what it is about, and its words in a language. */
export interface Enclosed {
  orgId: string;
  aboutId: string;
  paper(language: Language): PaperLetter;
}

/** Every topic of the outbox with whom it is told to; the modules fill it in. */
export type Letters = Readonly<Record<Topic, LetterPlan>>;
