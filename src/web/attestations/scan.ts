import { fileTypeStream } from 'file-type';
import type { ShownDraft } from '../../modules/attestations/index.ts';
import { serveHeaders } from '../../platform/documents/serve-headers.ts';
import { problem } from '../../platform/http/index.ts';
import type { Answer, Site, Visit } from '../site.tsx';

/** Sends the scan of a signed form to whoever may see the draft: its office, and the secretariat that registers it. */
export async function sendScan(site: Site, visit: Visit, draft: ShownDraft): Promise<Answer> {
  if (draft.state.scanSha256 === null) throw problem(404);
  const { stream, size } = await site.gate.storage.open(draft.id);
  const typed = await fileTypeStream(stream);
  const { ext, mime } = typed.fileType ?? { ext: 'bin', mime: 'application/octet-stream' };
  const headers = serveHeaders({ fileName: `attest-${draft.state.code}.${ext}`, mediaType: mime, size });
  void visit.reply.headers(headers).send(typed);
  return null;
}
