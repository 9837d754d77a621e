import type { ZodType } from 'zod';
import type { Ground } from '../../kernel/decision.ts';
import { announcedBytes, type NotBrought } from '../../modules/documents/index.ts';
import type { IncomingScan } from '../../modules/incoming/index.ts';
import { type FileForm, fileFormOf, problem } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { documentTexts } from '../../texts/document-pages.ts';
import { documents as fileTexts } from '../../texts/documents.ts';
import {
  type Field,
  type FieldErrors,
  groundErrors,
  groundSentence,
  issueErrors,
  mergeErrors,
  missingFile,
  readForm,
} from '../kit/index.ts';
import { type Answer, goTo, type Site, type Visit } from '../site.tsx';
import { drawPaper, type PaperForm, scanField, words } from './shared.tsx';

/** What is filled in on a form with a scan, under the names of its fields. */
export type FilledIn = Readonly<Record<string, string | readonly string[]>>;

/** A form with a scan, and what becomes of it. */
export interface Paper<Said> {
  form: PaperForm;
  /** How the use case reads what was filled in. */
  said: ZodType<Said>;
  /** What was filled in, as `said` expects it; nothing for as it is. */
  from?: (filledIn: FilledIn) => unknown;
  /** Lets the scan in and has it kept; gives the page on which the sender goes on. */
  bring: (said: Said, scan: IncomingScan) => Promise<NotBrought | { ok: true; goTo: string }>;
}

/** A file that is not kept is read to its end, so that its sender hears the answer. */
const letGo = ({ file }: FileForm): void => void file?.stream.resume();

/** What is wrong, with a word at the scan when one was chosen: it must be chosen again. */
const again = (visit: Visit, fields: readonly Field[], wrong: FieldErrors | null, { file }: FileForm) =>
  mergeErrors(fields, wrong, file ? { file: words(visit)('file.again') } : null);

/** Grounds that name a day or a person, by the field at which they are said. */
const atField: Readonly<Partial<Record<Ground['code'], string>>> = {
  'received-too-early': 'receivedOn',
  'not-here-on-receipt': 'consultants',
  'end-before-start': 'labelEndsOn',
};

/** Each ground at the field that it is about, with the name of whom it is about. */
const atFields = (visit: Visit, grounds: readonly Ground[], { fields, sender }: PaperForm): FieldErrors =>
  groundErrors(
    grounds,
    (ground) => {
      const named = sender.staff.find(({ personId }) => personId === ground.about)?.name;
      return `${named ? `${named}: ` : ''}${groundSentence(ground, visit.language)}`;
    },
    ({ code, about }) => atField[code] ?? (fields.some(({ name }) => name === about) ? about : ''),
  );

/** Why the scan did not come in: its own fault stands at the file, the rest where it belongs. */
function refusedErrors(visit: Visit, refused: NotBrought, form: PaperForm): FieldErrors {
  if (refused.why === 'closed') throw problem(404);
  if (refused.why === 'quota') return { '': text(documentTexts, visit.language)(`quota.${refused.code}`) };
  if (refused.why === 'decision') return atFields(visit, refused.outcome.grounds, form);
  const { code, values } = refused.refused;
  return { file: text(fileTexts, visit.language)(code, values) };
}

/** That no scan was chosen. */
const noScan = (visit: Visit): FieldErrors => ({ file: missingFile(scanField(visit), visit.language) });

/** What makes a double click one command: the form's own value, with what was typed in it. */
const onceIn = (once: unknown, { fields }: FileForm): string | null =>
  typeof once === 'string' && once !== '' ? `${once} ${JSON.stringify(fields)}` : null;

/** Takes in a posted form with its scan; refused, it comes back with everything that was typed. */
export async function takePaper<Said>(site: Site, visit: Visit, prepare: () => Promise<Paper<Said>>): Promise<Answer> {
  const posted = await fileFormOf(visit.req, 'file');
  const { form, said, from, bring } = await prepare().catch((error: unknown) => {
    letGo(posted);
    throw error;
  });
  const { fields, sender } = form;
  const { values, input, errors, help } = readForm(fields, posted.fields, visit.language);
  const back = (wrong: FieldErrors | null, status?: number) =>
    drawPaper(site, visit, form, { values, errors: wrong, ...(status === undefined ? {} : { status }) });
  const { once, ...filledIn } = input;
  const parsed = said.safeParse(from ? from(filledIn) : filledIn);
  const issues = errors || parsed.success ? null : issueErrors(fields, parsed.error.issues, visit.language);
  const wrong = mergeErrors(fields, errors, issues, posted.file ? null : noScan(visit));
  if (help || wrong || !parsed.success || !posted.file) {
    letGo(posted);
    return help ? back(null) : back(again(visit, fields, wrong, posted));
  }
  const brought = await bring(parsed.data, {
    ...{ orgId: sender.id, file: posted.file, bytes: announcedBytes(visit.req), once: onceIn(once, posted) },
  });
  if (brought.ok) return goTo(visit, brought.goTo);
  return back(again(visit, fields, refusedErrors(visit, brought, form), posted), brought.why === 'quota' ? 429 : 422);
}
