import { Readable } from 'node:stream';
import { z } from 'zod';
import { PdfError, renderPdf } from '../../platform/pdf/pdf.ts';
import type { Asking, House } from '../../platform/perform.ts';
import { type Looker, view } from '../../platform/view.ts';
import { text } from '../../texts/catalogue.ts';
import { reportTexts } from '../../texts/final-reports.ts';
import { listPlans, readsIn } from '../action-plans/index.ts';
import { type Brought, bringIn, type HouseWithGate, listDocuments, type ShownDocument } from '../documents/index.ts';
import { idField, textField } from '../fields.ts';
import { openProgrammes, type ShownProgramme, type ShownProgrammes } from '../programmes/index.ts';
import { isReportDue, reportOf } from './report.ts';
import { type FinalReport, type ReportWords, reportPaper } from './report-paper.ts';

/** Files the final report of a programme, with what the consultant adds to its figures. */
export const FileReport = z.object({
  citizenId: idField,
  programmeId: idField,
  course: textField(4000).pipe(z.string().min(1)).describe('How the guidance went'),
  result: textField(4000).describe('What came of it'),
  next: textField(4000).describe('What the citizen does next'),
});
export type FileReport = z.infer<typeof FileReport>;

/** A programme with what its report is drafted from. */
export interface Reported {
  shown: ShownProgrammes;
  programme: ShownProgramme;
  report: Omit<FinalReport, 'words'>;
}

/** The programme that a report is about: the one that is named, else the last that ended, else the one that goes on. */
function programmeOf({ programmes }: ShownProgrammes, programmeId: string | null): ShownProgramme | undefined {
  const named = programmes.find(({ id }) => id === programmeId);
  return programmeId === null ? (programmes.find(({ state }) => state.status === 'ended') ?? programmes[0]) : named;
}

/** Looks up what a report is drafted from; null when there is no such programme that the looker may see. */
export async function openReport(
  house: House,
  looker: Looker,
  { citizenId, programmeId }: { citizenId: string; programmeId: string | null },
): Promise<Reported | null> {
  const [shown] = await view(house, looker, openProgrammes, citizenId);
  const [planned] = await view(house, looker, listPlans, citizenId);
  const programme = shown && programmeOf(shown, programmeId);
  if (!shown || !programme) return null;
  const plans = planned?.programmes.find(({ id }) => id === programme.id)?.plans ?? [];
  const parts = programme.parts.map(({ attendance, session, ownService }) => ({
    ...{ attendance: attendance.state, session: session.state, ownService },
  }));
  const figures = reportOf(
    programme.state,
    parts,
    plans.map(({ state }) => state),
  );
  const { identity } = shown;
  const { office, consultant } = programme;
  return { shown, programme, report: { identity, office, consultant, on: house.clock.today(), figures } };
}

/** The report of the programme that stands in the file already, to which this one is the newer version. */
const earlierOf = (documents: readonly ShownDocument[], { state }: ShownProgramme): string | null =>
  documents.find(
    ({ state: { kind, orgId, addedOn }, replacedBy }) =>
      kind === 'final-report' && orgId === state.orgId && state.startsOn <= addedOn && replacedBy === null,
  )?.id ?? null;

/** What came of filing: brought in as any document; not due yet; no paper could be made; or nothing that one may see. */
export type Filed = Brought | { ok: false; why: 'not-due' } | { ok: false; why: 'no-paper' };

/**
 * Files the final report: its figures as they are at this moment, the words as they were read before, made into a tagged PDF in the
 * language of the citizen and added as any document is (M-21). A second report is the newer version of the first. Where it is refused
 * nothing stands, and who sends the same form again tries again.
 */
export async function fileReport(
  house: HouseWithGate,
  asking: Asking,
  { citizenId, programmeId, course, result, next }: FileReport,
): Promise<Filed> {
  const { idempotencyKey, ...looker } = asking;
  const found = await openReport(house, looker, { citizenId, programmeId });
  if (!found) return { ok: false, why: 'closed' };
  const { shown, programme, report } = found;
  if (!isReportDue(programme.state, house.clock.today())) return { ok: false, why: 'not-due' };
  const language = readsIn(shown);
  const words: ReportWords = { course, result, next };
  const pdf = await renderPdf('final-report', reportPaper({ ...report, words }, language), language).catch(noPaper);
  if (pdf === null) return { ok: false, why: 'no-paper' };
  const [filed] = await view(house, looker, listDocuments, citizenId);
  const t = text(reportTexts, language);
  return bringIn(house, looker, {
    ...{ citizenId, documentKind: 'final-report', publicationName: t('document.name') },
    replaces: earlierOf(filed?.documents ?? [], programme),
    ...{ file: { name: `${t('document.file')}.pdf`, stream: Readable.from([pdf]) }, bytes: pdf.length },
    once: idempotencyKey ?? null,
  });
}

function noPaper(error: unknown): null {
  if (error instanceof PdfError) return null;
  throw error;
}
