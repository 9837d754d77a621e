import { parseDay } from '../kernel/day.ts';
import { problem } from '../platform/http/index.ts';
import { safeReturn } from '../platform/login/index.ts';
import { text } from '../texts/catalogue.ts';
import { demoTexts } from '../texts/demo.ts';
import { goTo, onPost, type Site } from './site.tsx';

/** The clock of the practice environment: whoever is logged in there may move the day. */
export function demoPages(site: Site): void {
  const { movable } = site;
  if (!movable) return;
  onPost(site, '/demo/clock', undefined, async (visit) => {
    const move = visit.body('move');
    if (move === 'reset') await movable.reset();
    else if (move === 'day') {
      const day = parseDay(visit.body('day'));
      if (!day) throw problem(422, { kind: 'invalid', detail: text(demoTexts, visit.language)('wrong-day') });
      await movable.moveTo(day);
    } else if (/^\d{1,3}$/.test(move)) await movable.moveOn(Number(move));
    return goTo(visit, safeReturn(visit.body('return'), site.config.publicUrl));
  });
}
