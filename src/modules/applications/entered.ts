import type { Day } from '../../kernel/day.ts';
import type { Channel } from '../pieces/index.ts';

/** An application or a completion that the secretariat entered from paper, on the applicant's behalf (C-19). */
export type Entered = {
  /** The piece that came in, under which its scan is kept. */
  pieceId: string;
  by: string;
  channel: Channel;
  /** The day of filing, whose law the file keeps. */
  receivedOn: Day;
  enteredOn: Day;
  /** A completion that came in after the last day to complete. */
  isLate: boolean;
};
