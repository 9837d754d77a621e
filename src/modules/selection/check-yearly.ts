import { z } from 'zod';
import { accept, refuse } from '../../kernel/decision.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { conditionsOn } from './conditions.ts';
import { askFacts, factsFrom, type ServiceFacts } from './facts.store.ts';
import { assessLevel } from './level.ts';
import type { ProfileFact } from './profile.ts';

/** Records that the conditions of a service were checked today. */
export const CheckYearly = z.object({ orgId: idField });
export type CheckYearly = z.infer<typeof CheckYearly>;

/**
 * Records the yearly check of a service by DG R&O (S-09): the level that the facts give today, and the conditions that do
 * not hold. It decides nothing about what was granted.
 */
export const checkYearly: Verb<CheckYearly, ServiceFacts> = {
  name: 'service_profile.check',
  owner: ({ orgId }) => orgId,
  load: ({ command, who, today }) =>
    loading([askFacts(command.orgId, today)], ([rows]) =>
      who.role === 'selection-officer' || who.role === 'office-manager' ? factsFrom(rows) : null,
    ),
  held: ({ orgId, version, profile }) => (profile ? [{ owner: orgId, id: orgId, version, state: profile }] : []),
  decide({ subject: { facts, profile, published }, command: { orgId }, who, today }) {
    if (who.role !== 'selection-officer') return refuse({ code: 'not-your-role', source: 'S-09', about: 'check' });
    if (profile === null) return refuse({ code: 'profile-missing', source: 'S-09', about: orgId });
    const { level, grounds } = assessLevel(facts, today, conditionsOn(published, today));
    const unmet = grounds.filter(({ met }) => !met).map(({ code, about }) => `${code} ${about}`);
    return accept<ProfileFact>({
      ...{ kind: 'service_profile', id: orgId, did: 'checked', on: today, by: who.id, level, unmet },
    });
  },
};
