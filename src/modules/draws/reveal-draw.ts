import { accept } from '../../kernel/decision.ts';
import { commitmentOf, sampleOf } from '../../kernel/draw.ts';
import { statement } from '../../platform/database/index.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import type { OnDraw } from './close-draw.ts';
import { drawCase, findOwnDraw, heldDraw } from './draw.store.ts';
import type { DrawFact, DrawState } from './draw.ts';
import { permitOnDraw } from './draw-needs.ts';

/** A draw with its seed, opened; '' as long as its list is not closed, since nobody sees it before. */
export interface Opened {
  draw: Held<DrawState>;
  seed: string;
}

const findSeed = statement<{ sealed: Uint8Array }>(
  'draw.find-seed',
  'select sealed from draw_seed where org_id = $1::uuid and draw_id = $2::uuid',
);

/** Makes the draw (OURS-draw): shows the seed, and with it the sample that it gives of the closed list. Nobody chooses anything. */
export const revealDraw: Verb<OnDraw, Opened> = {
  name: 'draw.reveal',
  owner: ({ orgId }) => orgId,
  known: ({ drawId }) => [drawId],
  load: ({ command, keys }) =>
    loading(
      [findOwnDraw.with(command.orgId, command.drawId), findSeed.with(command.orgId, command.drawId)],
      ([[row], [kept]]) => {
        if (!row) return null;
        const draw = heldDraw(command, row);
        const seed = kept ? keys.unseal(Buffer.from(kept.sealed)) : '';
        const isOurs = seed === '' || (seed !== null && commitmentOf(seed) === draw.state.commitment);
        if (!isOurs) throw new Error('a seed was sealed under another key');
        return { draw, seed: seed ?? '' };
      },
    ),
  held: ({ draw }) => [draw],
  decide({ subject: { draw, seed }, command: { drawId: id }, who, today }) {
    const { items, size } = draw.state;
    return permitOnDraw('reveal', drawCase(draw, null, who, today), () =>
      accept<DrawFact>({
        ...{ kind: 'draw', id, did: 'revealed', on: today, by: who.id, seed, sample: sampleOf(items, size, seed) },
      }),
    );
  },
};
