import { NoteEvent, noteEvent, OnWorker, removeWorker, type ShownWorker } from '../../modules/agreements/index.ts';
import { problem } from '../../platform/http/index.ts';
import { checked } from '../certificate/shared.tsx';
import { type FieldErrors, issueErrors, readForm } from '../kit/index.ts';
import { type Answer, does, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { agreementHref, workerAt, workerHref } from './shared.tsx';
import { drawWorker, fieldsOf, type WorkerStep, workerSteps } from './worker.tsx';

type Input = Readonly<Record<string, unknown>>;

function taken(site: Site, visit: Visit, worker: ShownWorker, step: WorkerStep, input: Input) {
  const on = { ...input, orgId: worker.orgId, workerId: worker.id };
  const form = { once: visit.body('once'), version: worker.version };
  return step === 'remove'
    ? checked(OnWorker, on, (data) => does(site, visit, removeWorker, data, form))
    : checked(NoteEvent, on, (data) => does(site, visit, noteEvent, data, form));
}

/** Notes what happened to a worker, or takes somebody off the agreement who was added by mistake. */
export async function actOnWorker(site: Site, visit: Visit): Promise<Answer> {
  const worker = await workerAt(site, visit);
  // A help button posts no step; the form's address names it.
  const asked = workerSteps.find((name) => name === (visit.body('do') || visit.query('step')));
  if (!asked) throw problem(400);
  const fields = fieldsOf(visit, asked);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors) => drawWorker(site, visit, worker, { step: asked, values, errors: wrong });
  if (errors || help) return again(errors ?? {});
  const outcome = await taken(site, visit, worker, asked, input);
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  if (!outcome.ok) return again(errorsOf(visit, outcome, { on: 'on' }));
  const agreement = agreementHref({ orgId: worker.orgId, id: worker.state.agreementId });
  return goTo(visit, asked === 'remove' ? `${agreement}?told=done` : `${workerHref(worker)}?told=noted`);
}
