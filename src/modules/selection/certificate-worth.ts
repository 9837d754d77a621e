import type { Track } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { searchText } from '../../kernel/search-name.ts';
import { readCode } from '../../kernel/short-code.ts';
import { type Database, statement } from '../../platform/database/index.ts';
import { type TrackCertificateState, type Worth, worthOn } from './track-certificate.ts';

/** What a checker hears who knows the code and the family name; nothing that they did not type but this. */
export interface CheckedCertificate {
  track: Track;
  worth: Worth;
}

type Row = Pick<TrackCertificateState, 'track' | 'startsOn' | 'endsOn' | 'withdrawnOn'> & { familyName: string };

const find = statement<Row>(
  'track-certificate.of-code',
  `select track, starts_on as "startsOn", ends_on as "endsOn", withdrawn_on as "withdrawnOn", family_name as "familyName"
   from track_certificate_of($1)`,
);

/**
 * What the certificate with this code is worth today, for who knows its holder's family name too, however they write it
 * (OURS-track-certificate). A wrong code and a wrong name are answered alike: null.
 */
export async function checkCertificate(
  database: Database,
  today: Day,
  { code, familyName }: { code: string; familyName: string },
): Promise<CheckedCertificate | null> {
  const [[row]] = await database.run({ actor: null, today }, find.with(readCode(code) ?? ''));
  const isTheirs = row !== undefined && searchText(row.familyName) === searchText(familyName);
  return isTheirs ? { track: row.track, worth: worthOn(row, today) } : null;
}
