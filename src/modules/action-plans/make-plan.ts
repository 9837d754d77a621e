import { Readable } from 'node:stream';
import { accept } from '../../kernel/decision.ts';
import type { Language } from '../../kernel/language.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { PdfError, renderPdf } from '../../platform/pdf/pdf.ts';
import { type Asking, type Outcome, perform } from '../../platform/perform.ts';
import { view } from '../../platform/view.ts';
import { planTexts } from '../../texts/action-plans.ts';
import { text } from '../../texts/catalogue.ts';
import { alreadyAdded, fileIsOpen, type HouseWithGate, takeIn, uploadId } from '../documents/index.ts';
import { planCase } from './plan.store.ts';
import { permitOnPlan } from './plan-needs.ts';
import { type PlanPaperAbout, planPaper } from './plan-paper.ts';
import { listPlans, type PlannedProgramme, readsIn } from './plan-views.ts';
import { keepSharedPlan, type SharePlan } from './share-plan.ts';

/** Why nothing was shared although all was in order: what was typed comes back with it. */
const refusedFor = (code: 'door-closed' | 'paper-not-made'): Extract<Outcome, { ok: false }> => ({
  ok: false,
  reason: code === 'door-closed' ? 'closed' : 'refused',
  grounds: [{ code, source: code === 'door-closed' ? 'M-01' : 'OURS-action-plan', about: 'plan' }],
});

/** The paper of a plan; null where none can be made now. */
const paperOf = (about: PlanPaperAbout, command: SharePlan, language: Language): Promise<Buffer | null> =>
  renderPdf('action-plan', planPaper(about, command, language), language).catch((error: unknown) => {
    if (error instanceof PdfError) return null;
    throw error;
  });

/** Whether sharing is open to the actor, as far as was seen. */
function isOpenTo(
  who: Actor,
  programme: PlannedProgramme,
  { command, newest }: { command: SharePlan; newest: number },
) {
  const { citizenId, id } = command;
  const others = programme.plans.filter((plan) => plan.id !== id);
  const seen = {
    ...{ programme: programme.state, own: programme.own, newest },
    plan: programme.plans.find((plan) => plan.id === id) ?? null,
    hasOtherDraft: others.some(({ state }) => state.status === 'draft'),
  };
  // The same form once more finds its version shared: what came of it is found by its key.
  const isRepeated = seen.plan !== null && seen.plan.state.status !== 'draft';
  return isRepeated || permitOnPlan('share', planCase(seen, { citizenId, content: command, who }), () => accept()).ok;
}

/**
 * Shares a plan: makes its paper, in the language of the citizen, and keeps version and document in one decision (M-11). Where the
 * paper can not be made or kept nothing is shared and the draft stays what it was: who presses again tries again. The same form
 * twice shares once.
 */
export async function sharePlan(house: HouseWithGate, asking: Asking, command: SharePlan): Promise<Outcome> {
  const { citizenId } = command;
  const [shown] = await view(house, asking, listPlans, citizenId);
  const programme = shown?.programmes.find(({ id }) => id === command.programmeId);
  if (!shown || !programme) return refusedFor('door-closed');
  const newest = Math.max(0, ...programme.plans.map(({ state }) => state.n));
  const n = newest + 1;
  // What would be refused needs no paper; who decides on it journals that.
  if (!isOpenTo(asking.actor, programme, { command, newest }))
    return perform(house, asking, keepSharedPlan, { ...command, n, document: null });
  const language = readsIn(shown);
  const about = { identity: shown.identity, programme, n, on: house.clock.today() };
  const pdf = await paperOf(about, command, language);
  if (pdf === null) return refusedFor('paper-not-made');
  const t = text(planTexts, language);
  const id = uploadId(house.keys, asking.actor.id, citizenId, asking.idempotencyKey ?? newId());
  const names = { publicationName: t('document.name', { n }), fileName: `${t('document.file', { n })}.pdf` };
  let kept: Outcome | null = null;
  const brought = await takeIn(house, asking, {
    ...{ id, file: { name: names.fileName, stream: Readable.from([pdf]) }, bytes: pdf.length, mayWait: true },
    door: fileIsOpen.with(citizenId),
    already: alreadyAdded.with(citizenId, id),
    keep: async ({ sha256, size, mediaType, scan }) => {
      const document = { id, ...names, sha256, size, mediaType, scan };
      kept = await perform(house, { ...asking, repeats: asking.repeats ?? JSON.stringify(command) }, keepSharedPlan, {
        ...{ ...command, n, document },
      });
      return kept;
    },
  });
  if (kept !== null) return kept;
  if (!brought.ok) return refusedFor(brought.why === 'closed' ? 'door-closed' : 'paper-not-made');
  // This very form came in before, with its document.
  const before = programme.plans.find((plan) => plan.id === command.id);
  return { ok: true, records: [{ kind: 'action_plan', id: command.id, version: before?.version ?? 1 }] };
}
