import { procedureFor } from '../../modules/applications/index.ts';
import { bringInPiece, PieceAbout } from '../../modules/incoming/index.ts';
import { filedKinds } from '../../modules/pieces/index.ts';
import { text } from '../../texts/catalogue.ts';
import { filedLetterTexts } from '../../texts/filed-letters.ts';
import { lettersHref } from '../letters/index.tsx';
import type { Answer, Site, Visit } from '../site.tsx';
import { beginning, drawPaper, type PaperForm, receivedFields, scanField, senderOf, words } from './shared.tsx';
import { takePaper } from './take-paper.ts';

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
      ...receivedFields(visit, 'receivedOn.piece'),
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

/** Files it. */
export const keepPiece = (site: Site, visit: Visit): Promise<Answer> =>
  takePaper(site, visit, async () => ({
    ...{ form: await formOf(site, visit), said: PieceAbout },
    bring: async (about, scan) => {
      const brought = await bringInPiece({ ...site.house, gate: site.gate }, visit.looker, { ...scan, ...about });
      return brought.ok ? { ok: true, goTo: `${lettersHref(scan.orgId)}?told=filed` } : brought;
    },
  }));
