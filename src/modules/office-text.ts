import { type Bound, statement } from '../platform/database/index.ts';

/** What words of an office are about: the first two are names of what it offers, the next three belong to an agreement. */
export type OfficeTextField = 'service' | 'package' | 'employer' | 'contact' | 'reasons' | (string & {});

/** Words of an office beside a record, under the version that they came with. */
export interface OfficeText {
  orgId: string;
  recordId: string;
  field: OfficeTextField;
  version: number;
  body: string;
  on: string;
  by: string;
}

const keep = statement<unknown>(
  'office-text.keep',
  'insert into office_text (org_id, record_id, field, n, body, written_on, written_by) values ($1, $2, $3, $4, $5, $6, $7)',
);

/** Keeps words of an office: nothing that was written is replaced. */
export const bindOfficeText = ({ orgId, recordId, field, version, body, on, by }: OfficeText): Bound<unknown> =>
  keep.with(orgId, recordId, field, version, body, on, by);

/** The newest words of a field beside a record, in SQL; null when there are none that the asker may read. */
export const officeTextInSql = (orgId: string, recordId: string, field: OfficeTextField): string =>
  `(select t.body from office_text t where t.org_id = ${orgId} and t.record_id = ${recordId} and t.field = '${field}'
    order by t.n desc limit 1)`;
