import { procedureFor } from '../../modules/applications/index.ts';
import { announcedBytes } from '../../modules/documents/index.ts';
import { bringInPiece, PieceAbout } from '../../modules/incoming/index.ts';
import { filedKinds } from '../../modules/pieces/index.ts';
import { fileFormOf } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { filedLetterTexts } from '../../texts/filed-letters.ts';
import { type FieldErrors, issueErrors, mergeErrors, readForm } from '../kit/index.ts';
import { lettersHref } from '../letters/index.tsx';
import { type Answer, goTo, type Site, type Visit } from '../site.tsx';
import { noScan, onceIn } from './enter.tsx';
import {
  again,
  beginning,
  drawPaper,
  letGo,
  type PaperForm,
  receivedFields,
  refusedErrors,
  scanField,
  senderOf,
  words,
} from './shared.tsx';

async function formOf(site: Site, visit: Visit): Promise<PaperForm> {
  const [t, named] = [words(visit), text(filedLetterTexts, visit.language)];
  const sender = await senderOf(site, visit);
  // Only an office's people are trained by VDAB.
  const kinds = filedKinds.filter(
    (kind) => kind !== 'vdab-list' || procedureFor(sender.kind, visit.today)?.grants === 'certo',
  );
  return {
    ...{ sender, title: t('piece.title'), intro: t('piece.intro'), submit: t('piece.do') },
    action: `/incoming/${sender.id}/piece`,
    fields: [
      ...receivedFields(visit),
      {
        ...{ kind: 'select', name: 'kind', label: t('kind'), required: true },
        options: kinds.map((value) => ({ value, label: named(`kind.${value}`) })),
      },
      {
        ...{ kind: 'text', name: 'subject', label: t('subject'), hint: t('subject.hint') },
        ...{ required: true, maxLength: 200 },
      },
      scanField(visit),
    ],
  };
}

/** The form on which any other piece is filed. */
export async function piecePage(site: Site, visit: Visit): Promise<Answer> {
  return drawPaper(site, visit, await formOf(site, visit), { values: beginning(visit) });
}

/** Files it; refused, the form comes back with everything that was typed. */
export async function keepPiece(site: Site, visit: Visit): Promise<Answer> {
  const posted = await fileFormOf(visit.req, 'file');
  const form = await formOf(site, visit).catch((error: unknown) => {
    letGo(posted);
    throw error;
  });
  const { fields, sender } = form;
  const { values, input, errors, help } = readForm(fields, posted.fields, visit.language);
  const back = (wrong: FieldErrors | null, status?: number) =>
    drawPaper(site, visit, form, { values, errors: wrong, ...(status === undefined ? {} : { status }) });
  const parsed = PieceAbout.safeParse(input);
  const issues = errors || parsed.success ? null : issueErrors(fields, parsed.error.issues, visit.language);
  const wrong = mergeErrors(fields, errors, issues, posted.file ? null : noScan(visit));
  if (help || wrong || !parsed.success || !posted.file) {
    letGo(posted);
    return help ? back(null) : back(again(visit, fields, wrong, posted));
  }
  const brought = await bringInPiece({ ...site.house, gate: site.gate }, visit.looker, {
    ...{ ...parsed.data, orgId: sender.id, file: posted.file },
    ...{ bytes: announcedBytes(visit.req), once: onceIn(input.once, posted) },
  });
  if (brought.ok) return goTo(visit, `${lettersHref(sender.id)}?told=filed`);
  return back(again(visit, fields, refusedErrors(visit, brought, form), posted), brought.why === 'quota' ? 429 : 422);
}
