import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import { enqueue } from '../../platform/outbox.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Fact, Held } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { type AttestationFact, type AttestationState, attestationToday, permitOnAttestation } from './attestation.ts';
import { accessLost } from './line-effects.ts';
import { askAttestation, askFileOf, bindList, fileFrom, type SignedFile } from './signing.store.ts';

/** Takes an attestation back; no reason is asked (GDPR-7). */
export const WithdrawAttestation = z.object({ citizenId: idField, attestationId: idField });
export type WithdrawAttestation = z.infer<typeof WithdrawAttestation>;

interface Withdrawing {
  attestation: Held<AttestationState>;
  file: SignedFile;
}

/**
 * The citizen withdraws, or the secretariat does at the citizen's letter: the file is closed to that office at its next
 * request, today included (M-01/reading-access). A line that is in progress stays, and the adviser gets a task.
 */
export const withdrawAttestation: Verb<WithdrawAttestation, Withdrawing> = {
  name: 'attestation.withdraw',
  owner: ({ citizenId }) => citizenId,
  load: ({ command: { citizenId, attestationId }, who }) =>
    loading([askAttestation(citizenId, attestationId), askFileOf(citizenId, attestationId)], ([[row], [fileRow]]) => {
      const file = fileFrom(citizenId, fileRow);
      if (!row || !file || (who.role === 'citizen' && who.citizenId !== citizenId)) return null;
      return { attestation: { owner: citizenId, id: attestationId, version: row.version, state: row.state }, file };
    }),
  held: ({ attestation, file }) => [attestation, ...file.lines],
  decide({ subject, command, who, today }) {
    const { attestation, file } = subject;
    const { attestationId: id } = command;
    const { state } = attestation;
    const about = { who, today, status: attestationToday(state, today), endsOn: state.endsOn };
    return permitOnAttestation('withdraw', about, () => {
      const withdrawn: AttestationFact = { kind: 'attestation', id, did: 'withdrawn', on: today };
      return accept<Fact>(withdrawn, ...accessLost(file.lines, file.attestations, id, today));
    });
  },
  also({ subject, command, facts, today, now }) {
    const { attestation, file } = subject;
    const { citizenId, attestationId } = command;
    const left = file.attestations.map((one) => (one.id === attestationId ? { ...one, withdrawnOn: today } : one));
    const lines = facts.filter(({ kind }) => kind === 'step');
    return [
      bindList(citizenId, attestation.state.orgId, left, file.listVersion),
      ...lines.map(({ id: stepId }) => enqueue('access-withdrawn', { citizenId, stepId, attestationId }, now)),
    ];
  },
};
