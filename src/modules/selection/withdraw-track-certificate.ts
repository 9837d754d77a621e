import { z } from 'zod';
import { accept, refuse } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { idField, textField } from '../fields.ts';
import { bindReason } from './selection-text.ts';
import { type TrackCertificateFact, type TrackCertificateState, trackCertificateKind } from './track-certificate.ts';

/** A reason as people write it: never empty. */
export const reasonField = textField(2000).refine((text) => text !== '', 'reasons-missing');

/** Withdraws a certificate of a track, with the reason. */
export const WithdrawTrackCertificate = z.object({ personId: idField, certificateId: idField, reason: reasonField });
export type WithdrawTrackCertificate = z.infer<typeof WithdrawTrackCertificate>;

const load = statement<{ version: number; state: TrackCertificateState }>(
  'track-certificate.load',
  `select c.version, ${trackCertificateKind.stateOf('c')} as state from track_certificate c
   where c.person_id = $1::uuid and c.id = $2::uuid and app_role() = 'selection-trainer'`,
);

/** Withdraws a certificate from today on, for good (OURS-track-certificate); by the trainer. */
export const withdrawTrackCertificate: Verb<WithdrawTrackCertificate, Held<TrackCertificateState>> = {
  name: 'track_certificate.withdraw',
  owner: ({ personId }) => personId,
  load: ({ command: { personId, certificateId } }) =>
    loading([load.with(personId, certificateId)], ([[row]]) =>
      row ? { owner: personId, id: certificateId, ...row } : null,
    ),
  held: (certificate) => [certificate],
  decide: ({ subject, command: { certificateId: id }, who, today }) =>
    subject.state.withdrawnOn === null
      ? accept<TrackCertificateFact>({ kind: 'track_certificate', id, did: 'withdrawn', on: today, by: who.id })
      : refuse({ code: 'not-open-now', source: 'OURS-track-certificate', about: 'withdrawn' }),
  also: ({ command: { personId, certificateId, reason }, subject, who, today }) => [
    bindReason({
      ...{ recordId: certificateId, version: subject.version + 1, about: 'certificate', personId },
      ...{ body: reason, on: today, by: who.id },
    }),
  ],
};
