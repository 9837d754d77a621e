import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import { inListOrder, populationDigest } from '../../kernel/draw.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import type { Keys } from '../../platform/keys.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { askGuidances, type InPopulation } from '../guidances/index.ts';
import { askSelections } from '../q-checks/index.ts';
import { drawCase, findOwnDraw, heldDraw } from './draw.store.ts';
import type { DrawFact, DrawState } from './draw.ts';
import { permitOnDraw } from './draw-needs.ts';

/** Which draw. */
export const OnDraw = z.object({ orgId: idField, drawId: idField });
export type OnDraw = z.infer<typeof OnDraw>;

/** A draw with what it draws from: each record, and the item that stands for it in the list. */
export interface Listed {
  draw: Held<DrawState>;
  population: readonly { recordId: string; item: string }[];
}

/**
 * The item that stands for a record in the list of a draw: a keyed digest, so that nobody can lead it back, follow it from one
 * draw to another, or choose it; before it its group, if there is one.
 */
export const itemOf = (keys: Keys, drawId: string, { id, group }: InPopulation): string => {
  const lot = Buffer.from(keys.lookUp('draw item', `${drawId}\n${id}`), 'base64url')
    .toString('hex')
    .slice(0, 24);
  return group === '' ? lot : `${group}/${lot}`;
};

const bindItem = statement<unknown>(
  'draw.bind-items',
  `insert into draw_item (org_id, draw_id, item, record_id)
   select $1::uuid, $2::uuid, i ->> 'item', (i ->> 'recordId')::uuid from jsonb_array_elements($3::jsonb) as i`,
);

/** Every source of records; each gives those of its own subject and nothing for another's. */
const sources: readonly ((orgId: string, drawId: string) => Bound<InPopulation>)[] = [askGuidances, askSelections];

/**
 * Closes the list of a draw (OURS-draw): everything that ended in its days, published as items that lead back to nobody. From
 * then on the sample is fixed, and nobody knows it yet.
 */
export const closeDraw: Verb<OnDraw, Listed> = {
  name: 'draw.close',
  owner: ({ orgId }) => orgId,
  known: ({ drawId }) => [drawId],
  load: ({ command, keys }) => {
    const { orgId, drawId } = command;
    const bound = [findOwnDraw.with(orgId, drawId), ...sources.map((source) => source(orgId, drawId))] as const;
    return loading(bound, ([[row], ...found]) =>
      row
        ? {
            draw: heldDraw(command, row),
            population: found.flat().map((one) => ({ recordId: one.id, item: itemOf(keys, drawId, one) })),
          }
        : null,
    );
  },
  held: ({ draw }) => [draw],
  decide({ subject: { draw, population }, command: { drawId: id }, who, today }) {
    return permitOnDraw('close', drawCase(draw, population.length, who, today), () => {
      const items = inListOrder(population.map(({ item }) => item));
      const itemsDigest = populationDigest(items);
      return accept<DrawFact>({ kind: 'draw', id, did: 'closed', on: today, by: who.id, items, itemsDigest });
    });
  },
  also: ({ command: { orgId, drawId }, subject: { population } }) => [
    bindItem.with(orgId, drawId, JSON.stringify(population)),
  ],
};

/** Lets a prepared draw go (OURS-draw): it stays published as such. Once its list is closed, that is too late. */
export const abandonDraw: Verb<OnDraw, Held<DrawState>> = {
  name: 'draw.abandon',
  owner: ({ orgId }) => orgId,
  known: ({ drawId }) => [drawId],
  load: ({ command }) =>
    loading([findOwnDraw.with(command.orgId, command.drawId)], ([[row]]) => (row ? heldDraw(command, row) : null)),
  held: (draw) => [draw],
  decide: ({ subject, command: { drawId: id }, who, today }) =>
    permitOnDraw('abandon', drawCase(subject, null, who, today), () =>
      accept<DrawFact>({ kind: 'draw', id, did: 'abandoned', on: today, by: who.id }),
    ),
};
