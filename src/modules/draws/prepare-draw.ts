import { z } from 'zod';
import { type DrawSubject, draw2024, drawSubjects } from '../../../schemes/index.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { commitmentOf, drawMethod } from '../../kernel/draw.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { dayField, idField } from '../fields.ts';
import type { DrawFact } from './draw.ts';
import { permitOnDraw } from './draw-needs.ts';

// The keys of the table are its subjects and nothing else.
const subjects = Object.keys(drawSubjects) as [DrawSubject, ...DrawSubject[]];

/** Prepares a draw from an organisation's files that ended in some days; the id may be given, to repeat safely. */
export const PrepareDraw = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  subject: z.enum(subjects),
  fromOn: dayField,
  endsOn: dayField.describe('Last day, inclusive'),
  size: z.int().min(1).max(200).describe('How many of each group'),
});
export type PrepareDraw = z.infer<typeof PrepareDraw>;

/** What a draw is prepared on, with the seed that was made for it. */
export interface NewDraw {
  orgKind: string;
  overlaps: boolean;
  commitment: string;
  sealed: Buffer;
}

const load = statement<Pick<NewDraw, 'orgKind' | 'overlaps'>>(
  'draw.load-organisation',
  // Who does not draw for this body finds a closed door, as behind the wall.
  `select o.kind as "orgKind", exists (select from draw d where d.org_id = o.id and d.subject = $2
       and d.status <> 'abandoned' and d.from_on <= $4::date and d.ends_on >= $3::date) as overlaps
   from organisation o where o.id = $1::uuid and is_draw_body($2)`,
);
const keepSeed = statement<unknown>(
  'draw.keep-seed',
  'insert into draw_seed (org_id, draw_id, sealed) values ($1, $2, $3)',
);

const wrongIn = ({ fromOn, endsOn }: PrepareDraw): Ground[] =>
  endsOn < fromOn ? [{ code: 'period-reversed', source: 'OURS-input', about: 'endsOn' }] : [];

/**
 * Prepares a draw (OURS-draw): makes a seed, seals it and publishes what commits to it. Nobody has seen the seed, and nobody can
 * change it any more.
 */
export const prepareDraw: Verb<PrepareDraw, NewDraw> = {
  name: 'draw.prepare',
  owner: ({ orgId }) => orgId,
  // The organisation too: a refusal is told in its own history, where no record stands yet.
  known: ({ orgId, id }) => [orgId, id],
  load: ({ command: { orgId, subject, fromOn, endsOn }, keys }) =>
    loading([load.with(orgId, subject, fromOn, endsOn)], ([[row]]) => {
      const seed = keys.newSeed();
      return row ? { ...row, commitment: commitmentOf(seed), sealed: keys.seal(seed) } : null;
    }),
  held: () => [],
  decide({ subject: { orgKind, overlaps, commitment }, command, who, today }) {
    const { orgId, id, subject, fromOn, endsOn, size } = command;
    const about = { orgId, orgKind, subject, draw: null, overlaps, population: null, who, today };
    return permitOnDraw('prepare', about, () =>
      unless(wrongIn(command), () =>
        accept<DrawFact>({
          ...{ kind: 'draw', id, did: 'prepared', on: today, by: who.id, scheme: draw2024.id },
          ...{ method: drawMethod, subject, fromOn, endsOn, size, commitment },
        }),
      ),
    );
  },
  also: ({ command: { orgId, id }, subject: { sealed } }) => [keepSeed.with(orgId, id, sealed)],
};
