import { type Bound, statement } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { type CertificateState, certificateKind } from './certificate.ts';
import { lifeOf } from './life.ts';
import { type Hits, hitsOf, noHits } from './plan.ts';

/** A certificate as its steps are decided on. */
export interface LoadedCertificate {
  orgId: string;
  certificate: Held<CertificateState>;
  /** What ending it would hit today; nothing for who may not know. */
  hits: Hits;
}

const load = statement<{ version: number; state: CertificateState; hits: Hits | null }>(
  'certificate.load',
  `select c.version, ${certificateKind.stateOf('c')} as state, ${hitsOf('c')} as hits
     from certificate c where c.org_id = $1 and c.id = $2
     and (c.org_id = app_id('org') or is_body_of(c.scheme))`,
);

/** Loads a certificate for its holder and its body; null for anybody else, though its register is public. */
export const loadingCertificate = (orgId: string, id: string): Loading<LoadedCertificate> =>
  loading([load.with(orgId, id)], ([[row]]) =>
    row
      ? {
          orgId,
          certificate: { owner: orgId, id, version: row.version, state: row.state },
          hits: row.hits ?? noHits,
        }
      : null,
  );

const noteFrom = statement<unknown>(
  'certificate.note',
  `insert into organisation_fact (org_id, id, fact, code, from_on, ends_on) values ($1, $2, $6, $3, $4, $5)`,
);
const noteEnd = statement<unknown>(
  'certificate.note-end',
  `update organisation_fact set ends_on = $3::date - 1
   where org_id = $1::uuid and code = $2 and fact in ('certificate', 'mandate', 'level') and (ends_on is null or ends_on >= $3::date)`,
);

/** Keeps what registering asks about in step: from this day until the end the organisation holds this. */
export const bindHolds = (
  orgId: string,
  factId: string,
  { scheme, number, endsOn }: CertificateState,
  from: string,
): Bound<unknown> => noteFrom.with(orgId, factId, number, from, endsOn, lifeOf(scheme).fact);

/** From this day on the organisation does not hold this. */
export const bindHoldsNoMore = (orgId: string, { number }: CertificateState, from: string): Bound<unknown> =>
  noteEnd.with(orgId, number, from);

const keepText = statement<unknown>(
  'certificate.text',
  'insert into certificate_text (org_id, id, n, body, written_on, written_by) values ($1, $2, $3, $4, $5, $6)',
);

/** Keeps why a certificate was suspended, restored or withdrawn, beside the version that this made. */
export const bindCertificateText = (text: {
  orgId: string;
  id: string;
  version: number;
  body: string;
  on: string;
  by: string;
}): Bound<unknown> => keepText.with(text.orgId, text.id, text.version, text.body, text.on, text.by);
