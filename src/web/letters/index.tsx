import { z } from 'zod';
import { procedureFor } from '../../modules/applications/index.ts';
import { listCorrespondence } from '../../modules/correspondence.ts';
import { sendDocument } from '../../modules/documents/index.ts';
import { findLetter } from '../../modules/filed-letters.ts';
import { takesInOf } from '../../modules/incoming/index.ts';
import { organisationById } from '../../modules/organisations/index.ts';
import { findPiece } from '../../modules/pieces/index.ts';
import { problem } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { filedLetterTexts } from '../../texts/filed-letters.ts';
import { incomingTexts } from '../../texts/incoming.ts';
import { titleOf, words } from '../certificate/shared.tsx';
import { ButtonLink, ButtonRow, EmptyState, Notice } from '../kit/index.ts';
import { type Answer, draw, onGet, type Site, type Visit } from '../site.tsx';
import { Letters } from './correspondence.tsx';

export { Letters, pieceHref } from './correspondence.tsx';

/** Where everything stands that went between an organisation and its body. */
export const lettersHref = (orgId: string): string => `/letters/${orgId}`;

const Which = z.object({ orgId: z.uuid(), id: z.uuid(), language: z.enum(['nl', 'fr', 'en']) });

async function letterPdf(site: Site, visit: Visit): Promise<Answer> {
  const which = Which.safeParse({
    ...{ orgId: visit.param('orgId'), id: visit.param('letterId'), language: visit.param('language') },
  });
  if (!which.success) throw problem(404);
  const { orgId, id, language } = which.data;
  const pdf = await findLetter({ database: site.house.database, scope: visit.req.scope }, orgId, id, language);
  if (!pdf) throw problem(404);
  void visit.reply.type('application/pdf').header('content-disposition', 'inline; filename="brief.pdf"').send(pdf);
  return null;
}

async function pieceScan(site: Site, visit: Visit): Promise<Answer> {
  const reading = { database: site.house.database, scope: visit.req.scope };
  const piece = await findPiece(reading, visit.param('orgId'), visit.param('pieceId'));
  if (!piece) throw problem(404);
  await sendDocument(site, visit.reply, piece);
  return null;
}

const told = ['entered', 'filed'] as const;

/** Back to one's own certificate, mandate or level, or to the applications of the body. */
function backOf(visit: Visit, kind: string): { href: string; label: string } {
  const procedure = procedureFor(kind, visit.today);
  if (visit.actor.role === 'office-manager' && procedure)
    return { href: '/certificate', label: titleOf(visit, { scheme: procedure.scheme.id }) };
  const href = visit.actor.role === 'selection-officer' ? '/applications' : '/';
  return { href, label: words(visit)('list.title') };
}

/** Everything that went between an organisation and its body; the body's secretariat adds to it here. */
async function lettersPage(site: Site, visit: Visit): Promise<Answer> {
  const reading = { database: site.house.database, scope: visit.req.scope };
  const orgId = visit.param('orgId');
  const correspondence = await listCorrespondence(reading, orgId, null);
  const organisation = correspondence && (await organisationById(reading.database, reading.scope, orgId));
  if (!organisation) throw problem(404);
  const [t, enter] = [text(filedLetterTexts, visit.language), text(incomingTexts, visit.language)];
  const back = backOf(visit, organisation.kind);
  const said = told.find((one) => one === visit.query('told'));
  return draw(site, visit, {
    title: t('title'),
    caption: organisation.name,
    wide: true,
    current: back.href,
    backLink: back,
    banner: said ? <Notice kind="success" title={enter(`told.${said}`)} /> : null,
    children: (
      <>
        {takesInOf(visit.actor) === organisation.kind ? (
          <ButtonRow>
            <ButtonLink href={`/incoming/${orgId}/application`} label={enter('enter.title')} />
            <ButtonLink href={`/incoming/${orgId}/piece`} label={enter('piece.title')} look="secondary" />
          </ButtonRow>
        ) : null}
        {correspondence.length === 0 ? <EmptyState title={t('none')} /> : null}
        <Letters language={visit.language} orgId={orgId} correspondence={correspondence} isTitled />
      </>
    ),
  });
}

/** The letters of the procedures and what came in, to those whom they concern (C-19). */
export function letterPages(site: Site): void {
  const readers = [
    ...([
      'office-manager',
      'certification-secretariat',
      'evaluator',
      'decider',
      'mandate-officer',
      'selection-officer',
    ] as const),
  ];
  onGet(site, '/letters/:orgId', readers, (visit) => lettersPage(site, visit));
  onGet(site, '/letters/:orgId/:letterId/:language.pdf', readers, (visit) => letterPdf(site, visit));
  onGet(site, '/letters/:orgId/pieces/:pieceId/scan', readers, (visit) => pieceScan(site, visit));
}
