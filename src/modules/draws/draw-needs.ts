import { type DrawNeed, type DrawSubject, draw2024, drawSubjects } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type Decision, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import type { DrawState } from './draw.ts';

/** What a step of a draw is asked on: everything as data. */
export interface DrawCase {
  orgId: string;
  /** What kind of organisation it draws from; null when there is none. */
  orgKind: string | null;
  subject: DrawSubject;
  /** Null before it is prepared. */
  draw: DrawState | null;
  /** Whether another draw of the same subject, from the same organisation, has a day of this one's period. */
  overlaps: boolean;
  /** How many records there are to draw from; null while nobody counted. */
  population: number | null;
  who: Actor;
  today: Day;
}

const drawNeeds: Needs<DrawNeed, DrawCase> = {
  'draws-from-such': ({ orgKind, subject, orgId }) =>
    drawSubjects[subject].from === orgKind
      ? []
      : [{ code: 'draw-elsewhere', source: drawSubjects[subject].source, about: orgId }],
  // Who could draw the same days again could draw until the sample suits.
  'no-draw-overlaps': ({ overlaps, orgId }) =>
    overlaps ? [{ code: 'draw-overlaps', source: 'OURS-draw', about: orgId }] : [],
  'period-over': ({ draw, today }) =>
    draw && draw.endsOn >= today ? [{ code: 'period-runs', source: 'OURS-draw', about: draw.endsOn }] : [],
  'population-not-empty': ({ population, orgId }) =>
    population === 0 ? [{ code: 'population-empty', source: 'OURS-draw', about: orgId }] : [],
};

const askOf = (about: DrawCase) => ({
  scheme: draw2024,
  status: about.draw?.status ?? ('new' as const),
  who: about.who,
  needs: drawNeeds,
  about,
});

/** Each body draws for its own checks. */
const isForeign = ({ subject, who }: DrawCase) => !drawSubjects[subject].by.some((role) => role === who.role);

/** Asks the scheme's table whether a step of a draw is open, and decides when it is. */
export const permitOnDraw = (step: string, about: DrawCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about)
    ? refuse({ code: 'not-your-role', source: 'OURS-draw', about: step })
    : permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on a draw today: what buttons and the API offer. */
export const openDrawSteps = (about: DrawCase): string[] => (isForeign(about) ? [] : openSteps(askOf(about)));
