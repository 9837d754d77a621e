import { findCheckFile, replyToFindings, WithWords } from '../../modules/checks/index.ts';
import { announcedBytes, bringAlong } from '../../modules/documents/index.ts';
import { serveHeaders } from '../../platform/documents/serve-headers.ts';
import { type FileForm, fileFormOf, problem } from '../../platform/http/index.ts';
import { type Asking, perform } from '../../platform/perform.ts';
import { letGo, notTaken, single } from '../complaints/shared.tsx';
import { type FieldErrors, issueErrors, readForm } from '../kit/index.ts';
import { type Answer, askingOf, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { drawOne, fieldsOf, foundCheck, hrefOf } from './detail.tsx';

/** Who asks with this form; the same form twice is one reply. */
function asOnce(site: Site, visit: Visit, { fields }: FileForm): Asking {
  const said = site.house.keys.lookUp('form', JSON.stringify(fields));
  return { ...askingOf(site, visit), idempotencyKey: `${single(fields.once)} ${said}`, repeats: said };
}

/** Takes the centre's reply with the document that came along, if any; refused, every word comes back. */
export async function reply(site: Site, visit: Visit): Promise<Answer> {
  const form = await fileFormOf(visit.req, 'file');
  const found = await foundCheck(site, visit).catch((error: unknown) => {
    letGo(form);
    throw error;
  });
  const { orgId, id: checkId } = found.one;
  const fields = fieldsOf(visit, 'reply');
  const { values, input, errors } = readForm(fields, form.fields, visit.language);
  const again = (wrong: FieldErrors) => drawOne(site, visit, found, { step: 'reply', values, errors: wrong });
  const command = WithWords.safeParse({ ...input, orgId, checkId });
  if (errors || !command.success) {
    letGo(form);
    return again(errors ?? issueErrors(fields, command.error?.issues ?? [], visit.language));
  }
  const brought = await bringAlong(
    { ...site.house, gate: site.gate },
    {
      ...{ sender: visit.actor.id, file: form.file && { ...form.file, bytes: announcedBytes(visit.req) } },
      say: async (file) => ({
        outcome: await perform(site.house, asOnce(site, visit, form), replyToFindings, { ...command.data, file }),
      }),
    },
  );
  if (!brought.ok) return again({ file: notTaken(visit, brought) });
  const { outcome } = brought.came;
  return outcome.ok ? goTo(visit, `${hrefOf(found.one)}?told=done`) : again(errorsOf(visit, outcome, {}));
}

/** Sends what came along with a reply, to the centre and to VDAB. */
export async function sendFile(site: Site, visit: Visit): Promise<Answer> {
  const at = { orgId: visit.param('orgId'), checkId: visit.param('checkId'), fileId: visit.param('fileId') };
  const file = await findCheckFile(site.house.database, visit.req.scope, at);
  if (!file) throw problem(404);
  const { stream, size } = await site.gate.storage.open(at.fileId);
  void visit.reply.headers(serveHeaders({ ...file, size })).send(stream);
  return null;
}
