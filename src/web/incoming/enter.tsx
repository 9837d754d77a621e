import {
  findApplication,
  PaperSaid,
  procedureFor,
  procedureWith,
  type ShownApplication,
} from '../../modules/applications/index.ts';
import { announcedBytes } from '../../modules/documents/index.ts';
import { bringInApplication } from '../../modules/incoming/index.ts';
import type { Organisation } from '../../modules/organisations/index.ts';
import { Received } from '../../modules/pieces/index.ts';
import { type FileForm, fileFormOf, problem } from '../../platform/http/index.ts';
import { type FieldErrors, issueErrors, mergeErrors, missingFile, readForm } from '../kit/index.ts';
import { type Answer, goTo, type Site, type Visit } from '../site.tsx';
import { saidFields, saidIn } from './paper-fields.ts';
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

const OnPaper = Received.extend(PaperSaid.shape);

/** The application that the address names, when it waits to be completed; null where one is begun. */
async function completing(site: Site, visit: Visit, sender: Organisation): Promise<ShownApplication | null> {
  const applicationId = visit.param('applicationId');
  if (applicationId === '') return null;
  const found = await findApplication(site.house.database, visit.req.scope, sender.id, applicationId);
  if (!found?.steps.includes('enter-completion')) throw problem(404);
  return found;
}

async function formOf(site: Site, visit: Visit): Promise<{ form: PaperForm; completes: ShownApplication | null }> {
  const t = words(visit);
  const sender = await senderOf(site, visit);
  const completes = await completing(site, visit, sender);
  const procedure = completes ? procedureWith(completes.state.scheme) : procedureFor(sender.kind, visit.today);
  if (!procedure) throw problem(404);
  const [what, place] = completes
    ? (['complete', `applications/${completes.id}`] as const)
    : (['enter', 'application'] as const);
  const form = {
    ...{ sender, title: t(`${what}.title`), intro: t(`${what}.intro`), submit: t('enter.do') },
    action: `/incoming/${sender.id}/${place}`,
    fields: [...receivedFields(visit), ...saidFields(visit, procedure.scheme, sender), scanField(visit)],
  };
  return { form, completes };
}

/** The form on which a paper application, or its completion, is copied. */
export async function enterPage(site: Site, visit: Visit): Promise<Answer> {
  const { form } = await formOf(site, visit);
  return drawPaper(site, visit, form, { values: beginning(visit) });
}

/** Enters what was copied, with its scan; refused, it comes back with everything that was typed. */
export async function enter(site: Site, visit: Visit): Promise<Answer> {
  const posted = await fileFormOf(visit.req, 'file');
  const { form, completes } = await formOf(site, visit).catch((error: unknown) => {
    letGo(posted);
    throw error;
  });
  const { fields, sender } = form;
  const { values, input, errors, help } = readForm(fields, posted.fields, visit.language);
  const back = (wrong: FieldErrors | null, status?: number) => {
    const typed = { values, errors: wrong, ...(status === undefined ? {} : { status }) };
    return drawPaper(site, visit, form, typed);
  };
  const { once, ...given } = input;
  const parsed = OnPaper.safeParse(saidIn(given));
  const issues = errors || parsed.success ? null : issueErrors(fields, parsed.error.issues, visit.language);
  const wrong = mergeErrors(fields, errors, issues, posted.file ? null : noScan(visit));
  if (help || wrong || !parsed.success || !posted.file) {
    letGo(posted);
    return help ? back(null) : back(again(visit, fields, wrong, posted));
  }
  const { channel, receivedOn, ...said } = parsed.data;
  const brought = await bringInApplication({ ...site.house, gate: site.gate }, visit.looker, {
    ...{ orgId: sender.id, applicationId: completes?.id ?? null, channel, receivedOn, said },
    ...{ file: posted.file, bytes: announcedBytes(visit.req), once: onceIn(once, posted) },
  });
  if (brought.ok) return goTo(visit, `/applications/${sender.id}/${brought.applicationId}?told=entered`);
  const refused = refusedErrors(visit, brought, form);
  return back(again(visit, fields, refused, posted), brought.why === 'quota' ? 429 : 422);
}

/** That no scan was chosen. */
export const noScan = (visit: Visit): FieldErrors => ({ file: missingFile(scanField(visit), visit.language) });

/** What makes a double click one command: the form's own value, with what was typed in it. */
export const onceIn = (once: unknown, { fields }: FileForm): string | null =>
  typeof once === 'string' && once !== '' ? `${once} ${JSON.stringify(fields)}` : null;
