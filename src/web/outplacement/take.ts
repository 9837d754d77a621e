import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  assess,
  calendarOf,
  lettersNow,
  type RightFacts,
  rightLetter,
  rightLetters,
} from '../../modules/outplacement/index.ts';
import { problem } from '../../platform/http/index.ts';
import { pdfAvailable, renderPdf } from '../../platform/pdf/pdf.ts';
import type { Site } from '../site.tsx';
import { words } from './fields.ts';
import { readQuestion } from './read.ts';

/** The facts that were posted; what can not be read or can not be true is no question of these addresses. */
function postedFacts(site: Site, req: FastifyRequest): RightFacts {
  const { facts } = readQuestion(req, site.house.clock.today());
  if (facts === null) throw problem(422, { kind: 'invalid' });
  return facts;
}

const asFile = (reply: FastifyReply, type: string, name: string) =>
  reply.type(type).header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store');

/** The days ahead as a file for any calendar. */
export function sendCalendar(site: Site, req: FastifyRequest, reply: FastifyReply) {
  const facts = postedFacts(site, req);
  const t = words(req);
  const calendar = calendarOf(assess(facts).terms, facts, {
    title: t('result'),
    summaryOf: ({ key }) => t(`term.${key}`),
    descriptionOf: ({ source }) => t('calendar.description', { source }),
  });
  return asFile(reply, 'text/calendar; charset=utf-8', 'outplacement.ics').send(calendar);
}

/** A letter that can be written now; one that can not be is not there. */
export async function sendLetter(site: Site, req: FastifyRequest, reply: FastifyReply, named: string) {
  const facts = postedFacts(site, req);
  const found = assess(facts);
  const letter = rightLetters.find((one) => one === named);
  if (letter === undefined || !lettersNow(facts, found).includes(letter)) throw problem(404);
  if (!pdfAvailable()) throw problem(503);
  const pdf = await renderPdf('letter', rightLetter(letter, { facts, found, language: req.language }), req.language);
  return asFile(reply, 'application/pdf', `outplacement-${letter}.pdf`).send(pdf);
}
