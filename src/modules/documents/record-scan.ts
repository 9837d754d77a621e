import { accept, refuse } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { bindLoose } from '../../platform/documents/loose-files.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { type DocumentFact, type DocumentState, documentKind } from './document.ts';

/** The scanner's word on a document that waited for it. */
export interface RecordScan {
  citizenId: string;
  documentId: string;
  verdict: 'clean' | 'infected';
}

const loadDocument = statement<{ version: number; state: DocumentState }>(
  'document.load',
  `select d.version, ${documentKind.stateOf('d')} as state from document d
   where d.citizen_id = $1::uuid and d.id = $2::uuid`,
);

/** Records what the scanner said, once; an infected file is condemned to go in the same transaction (OURS-scan). */
export const recordScan: Verb<RecordScan, Held<DocumentState>> = {
  name: 'document.record-scan',
  owner: ({ citizenId }) => citizenId,
  load: ({ command: { citizenId, documentId } }) =>
    loading([loadDocument.with(citizenId, documentId)], ([[row]]) =>
      row ? { owner: citizenId, id: documentId, ...row } : null,
    ),
  held: (document) => [document],
  decide({ subject: { state }, command, who, today }) {
    if (who.role !== 'system') return refuse({ code: 'not-your-role', source: 'OURS-scan', about: 'document' });
    if (state.scan !== 'waiting') return refuse({ code: 'not-open-now', source: 'OURS-scan', about: state.scan });
    const { documentId: id, verdict } = command;
    return accept<DocumentFact>({ kind: 'document', id, did: 'scanned', on: today, verdict });
  },
  also: ({ command: { documentId, verdict } }) => (verdict === 'infected' ? [bindLoose(documentId)] : []),
};
