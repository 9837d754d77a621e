import { z } from 'zod';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { languageRoles } from './level.ts';
import { inRoleOrder, type ProfileFact, type ProfileState, profileKind } from './profile.ts';

/** Keeps what a service says of itself: all of it, each time. */
export const KeepProfile = z.object({
  orgId: idField,
  languageRoles: z.array(z.enum(languageRoles)).min(1).max(9).describe('The language roles that the service has'),
  proPartner: idField
    .nullish()
    .transform((given) => given ?? null)
    .describe('Who of its staff is the PRO Partner'),
  hasTestRooms: z.boolean().default(false),
});
export type KeepProfile = z.infer<typeof KeepProfile>;

interface Loaded {
  profile: Held<ProfileState> | null;
  isOnStaff: boolean;
}

const load = statement<{ version: number | null; state: ProfileState; isOnStaff: boolean }>(
  'service-profile.load',
  `select v.version, ${profileKind.stateOf('v')} as state, exists (select from staff s where s.org_id = o.id
     and s.person_id = $2::uuid and s.from_on <= $3::date and (s.ends_on is null or s.ends_on >= $3::date)) as "isOnStaff"
   from organisation o left join service_profile v on v.org_id = o.id
   where o.id = $1::uuid and o.kind = 'federal-service' and o.id = app_id('org') and app_role() = 'office-manager'`,
);

/** Keeps the profile of one's own service (S-03, S-08): a PRO Partner is somebody on its staff today. */
export const keepProfile: Verb<KeepProfile, Loaded> = {
  name: 'service_profile.keep',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, proPartner }, today }) =>
    loading([load.with(orgId, proPartner, today)], ([[row]]) => {
      if (!row) return null;
      const { version, state, isOnStaff } = row;
      return { isOnStaff, profile: version === null ? null : { owner: orgId, id: orgId, version, state } };
    }),
  held: ({ profile }) => (profile ? [profile] : []),
  decide({ subject, command: { orgId, proPartner, hasTestRooms, ...command }, who, today }) {
    const unknown: Ground[] =
      proPartner !== null && !subject.isOnStaff
        ? [{ code: 'person-unknown', source: 'S-08', about: 'proPartner' }]
        : [];
    return unless(unknown, () =>
      accept<ProfileFact>({
        ...{ kind: 'service_profile', id: orgId, did: 'kept', on: today, by: who.id },
        ...{ languageRoles: inRoleOrder(command.languageRoles), proPartner, hasTestRooms },
      }),
    );
  },
};
