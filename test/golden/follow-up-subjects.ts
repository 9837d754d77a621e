import type { CertificateState } from '../../src/modules/certificates/index.ts';
import type { Telling } from './history.ts';
import { findHeld } from './records.ts';

const mandateIn = ({ records }: Telling) => findHeld<CertificateState>(records, 'certificate', 'certificate')?.state;

/** What following up a centre is decided on: its mandate, and which centres have one. */
export const followUpSubjects: Readonly<Record<string, (told: Telling) => object>> = {
  'follow_up.record': (told) => ({ mandatedFrom: mandateIn(told)?.startsOn ?? null }),
  'information.send': (told) => ({ centres: mandateIn(told) ? ['office'] : [] }),
};
