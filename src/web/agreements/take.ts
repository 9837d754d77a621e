import {
  type Assessment,
  assess,
  calendarOf,
  lettersNow,
  type RightFacts,
  type RightLetter,
  rightLetter,
  termsAhead,
} from '../../modules/outplacement/index.ts';
import { problem } from '../../platform/http/index.ts';
import { pdfAvailable, renderPdf } from '../../platform/pdf/pdf.ts';
import type { Answer, Site, Visit } from '../site.tsx';
import { type RightOf, rightOf, workerAt, workerWords } from './shared.tsx';

/** The letters that can be written now; an employer writes its own and none of the worker's. */
const lettersFor = ({ actor }: Visit, facts: RightFacts, found: Assessment): RightLetter[] =>
  lettersNow(facts, found).filter((letter) => actor.role !== 'employer' || letter === 'offer');

/** What of a right can be taken along: the days ahead, and the letters that can be written now. */
export const takeable = (
  visit: Visit,
  { facts, found }: RightOf,
): { hasDays: boolean; letters: readonly RightLetter[] } => ({
  hasDays: termsAhead(found.terms, facts.asOf).length > 0,
  letters: pdfAvailable() ? lettersFor(visit, facts, found) : [],
});

async function factsAt(site: Site, visit: Visit): Promise<RightFacts> {
  const right = rightOf(await workerAt(site, visit), visit.today);
  if (right === null) throw problem(404);
  return right.facts;
}

const send = ({ reply }: Visit, type: string, name: string, body: string | Buffer): Answer => {
  void reply
    .type(type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(body);
  return null;
};

/** The days ahead for a worker as a file for any calendar; no name stands in it. */
export async function sendCalendar(site: Site, visit: Visit): Promise<Answer> {
  const facts = await factsAt(site, visit);
  const t = workerWords(visit.language);
  const calendar = calendarOf(assess(facts).terms, facts, {
    title: t('terms'),
    summaryOf: ({ key }) => t(`term.${key}`),
    descriptionOf: ({ source }) => source,
  });
  return send(visit, 'text/calendar; charset=utf-8', 'outplacement.ics', calendar);
}

/** A letter that can be written now; one that can not be is not there. */
export async function sendLetter(site: Site, visit: Visit): Promise<Answer> {
  const facts = await factsAt(site, visit);
  const found = assess(facts);
  const letter = lettersFor(visit, facts, found).find((one) => one === visit.param('letter'));
  if (letter === undefined) throw problem(404);
  if (!pdfAvailable()) throw problem(503);
  const { language } = visit;
  const pdf = await renderPdf('letter', rightLetter(letter, { facts, found, language }), language);
  return send(visit, 'application/pdf', `outplacement-${letter}.pdf`, pdf);
}
