import { selectionCertification2024, type Track, tracks } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import {
  assessLevel,
  isInService,
  type LanguageRole,
  type Level,
  type LevelConditions,
  type LevelGround,
  type SelectionFacts,
  tracksOn,
} from './level.ts';
import { turned } from './turned.ts';

/** What would follow: the level, and the conditions that would turn. */
export interface Consequence {
  level: Level;
  turned: LevelGround[];
}

/** What one more certificate holder would change. */
export interface OneMore extends Consequence {
  track: Track;
  languageRole: LanguageRole;
}

/** What the departure of one member of the staff would change. */
export interface OneLess extends Consequence {
  staffId: string;
}

const { values } = selectionCertification2024;

/**
 * What one more person with a single certificate would change today, for each track and each language role of the
 * organisation, in their order (S-03, S-08).
 * Worked example: with A-to-Z nl, A-to-Z fr and selection tests nl, a PRO Partner and an average of 80, somebody with
 * selection tests fr gives the client level; somebody with interview chair nl turns only the number of people.
 */
export function withOneMore(facts: SelectionFacts, on: Day, conditions: LevelConditions = values): OneMore[] {
  const now = assessLevel(facts, on, conditions);
  return [...new Set(facts.languageRoles)].flatMap((languageRole) =>
    tracks.map((track): OneMore => {
      const somebody = { id: 'one-more', languageRole, certificates: [{ track, on }] };
      const then = assessLevel({ ...facts, staff: [...facts.staff, somebody] }, on, conditions);
      return { track, languageRole, level: then.level, turned: turned(now, then) };
    }),
  );
}

/**
 * What the departure of each one of the staff who counts today would change: who holds a certificate, and the PRO Partner
 * (S-03, S-08). Their Q-checks go with them.
 */
export function withOneLess(facts: SelectionFacts, on: Day, conditions: LevelConditions = values): OneLess[] {
  const now = assessLevel(facts, on, conditions);
  const isPartner = (id: string) => facts.proPartner && id === facts.proPartnerId;
  return facts.staff
    .filter((one) => tracksOn(one, on).size > 0 || (isPartner(one.id) && isInService(one, on)))
    .map(({ id: staffId }): OneLess => {
      const then = assessLevel({ ...facts, staff: facts.staff.filter(({ id }) => id !== staffId) }, on, conditions);
      return { staffId, level: then.level, turned: turned(now, then) };
    });
}
