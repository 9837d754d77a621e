import { accept, refuse } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { asSystem, type House, loading, perform, type Verb } from '../../platform/perform.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { type DraftFact, draftToday } from './draft.ts';
import { askDraft, draftFrom, type LoadedDraft } from './signing.store.ts';

/** The draft whose text is to go. */
export interface EraseText {
  orgId: string;
  draftId: string;
}

const forget = statement<unknown>('draft.forget-text', 'delete from draft_text where org_id = $1 and id = $2');

/**
 * Erases what an office typed for a draft that has lapsed: names, number, what they are matched by, employer and
 * address. That the draft was there, for which days, stays. Only the house itself does it, and only once.
 * Worked example: prepared on 2026-03-02 it lapses on 2026-06-02; from that day on its text goes, and not before.
 */
export const eraseText: Verb<EraseText, LoadedDraft> = {
  name: 'draft.erase-text',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, draftId } }) =>
    loading([askDraft(orgId, draftId)], ([[row]]) => (row ? draftFrom(orgId, draftId, row) : null)),
  held: ({ draft }) => [draft],
  decide({ subject: { draft, text }, command, who, today }) {
    if (who.role !== 'system') return refuse({ code: 'not-your-role', source: 'OURS-draft', about: 'draft' });
    const status = draftToday(draft.state, today);
    if (status !== 'lapsed' || text === null)
      return refuse({ code: 'not-open-now', source: 'OURS-draft', about: status });
    return accept<DraftFact>({ kind: 'draft', id: command.draftId, did: 'text-erased', on: today });
  },
  also: ({ command: { orgId, draftId } }) => [forget.with(orgId, draftId)],
};

const batch = 100;
// A stored day that has come, as in `draftToday`.
const lapsedWithText = statement<EraseText>(
  'draft.lapsed-with-text',
  `select d.org_id as "orgId", d.id as "draftId" from draft d join draft_text t on t.org_id = d.org_id and t.id = d.id
   where d.status = 'prepared' and d.lapses_on <= app_today() order by d.lapses_on, d.id limit ${batch}`,
);

/**
 * Erases the text of every draft that has lapsed by now, and gives how many. It may run at any time and as often as one
 * likes; that it runs late changes only when.
 */
export async function eraseLapsedTexts(house: House): Promise<{ erased: number }> {
  const erased = { erased: 0 };
  for (;;) {
    const scope = { actor: systemActor, today: house.clock.today() };
    const [drafts] = await house.database.run(scope, lapsedWithText.with());
    const before = erased.erased;
    for (const draft of drafts) {
      const outcome = await perform(house, asSystem(systemActor), eraseText, draft);
      if (outcome.ok) erased.erased += 1;
    }
    if (drafts.length < batch || erased.erased === before) return erased;
  }
}
