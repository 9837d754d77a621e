import { type Bound, statement } from '../../platform/database/index.ts';

const keep = statement<unknown>(
  'selection-text.keep',
  `insert into selection_text (record_id, n, about, person_id, body, written_on, written_by) values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** Keeps why a certificate was withdrawn or a check corrected, under the version that this made. */
export const bindReason = (given: {
  recordId: string;
  version: number;
  about: 'certificate';
  personId: string;
  body: string;
  on: string;
  by: string;
}): Bound<unknown> =>
  keep.with(given.recordId, given.version, given.about, given.personId, given.body, given.on, given.by);
