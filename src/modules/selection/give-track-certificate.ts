import { z } from 'zod';
import { tracks } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { codeOf } from '../../kernel/short-code.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { dayField, idField } from '../fields.ts';
import { languageRoles } from './level.ts';
import { type TrackCertificateFact, type TrackCertificateState, trackCertificateKind } from './track-certificate.ts';

/** Gives somebody a certificate of a track; its id may be given, to repeat safely. */
export const GiveTrackCertificate = z.object({
  personId: idField,
  id: idField.default(() => newId()),
  track: z.enum(tracks),
  languageRole: z.enum(languageRoles).describe('Of the holder'),
  startsOn: dayField.describe('First day on which it counts'),
  endsOn: dayField
    .nullish()
    .transform((given) => given ?? null)
    .describe('Last day on which it counts; left out, it does not end'),
});
export type GiveTrackCertificate = z.infer<typeof GiveTrackCertificate>;

interface Holder {
  certificates: TrackCertificateState[];
}

const load = statement<Holder>(
  'track-certificate.holder',
  `select (select coalesce(json_agg(${trackCertificateKind.stateOf('c')}), '[]') from track_certificate c
       where c.person_id = x.id) as certificates
   from person x where x.id = $1::uuid and app_role() = 'selection-trainer'
     and exists (select from staff s join organisation o on o.id = s.org_id where s.person_id = x.id
       and o.kind = 'federal-service' and s.from_on <= $2::date and (s.ends_on is null or s.ends_on >= $2::date))`,
);

/** Whether two certificates hold on a same day. */
const overlaps = (one: Pick<TrackCertificateState, 'startsOn' | 'endsOn'>, startsOn: Day, endsOn: Day | null) =>
  (endsOn === null || one.startsOn <= endsOn) && (one.endsOn === null || startsOn <= one.endsOn);

/** Why this certificate can not be given to somebody who holds those (OURS-track-certificate). */
function wrongWith(
  { track, languageRole, startsOn, endsOn }: GiveTrackCertificate,
  { certificates }: Holder,
  today: Day,
): Ground[] {
  const source = 'OURS-track-certificate';
  const standing = certificates.filter(({ withdrawnOn }) => withdrawnOn === null);
  const twin = standing.find((one) => one.track === track && overlaps(one, startsOn, endsOn));
  const isOther = standing.some((one) => one.languageRole !== languageRole);
  return [
    ...(startsOn > today ? [{ code: 'date-in-future', source, about: 'startsOn' } as const] : []),
    ...(endsOn !== null && endsOn < startsOn ? [{ code: 'end-before-start', source, about: startsOn } as const] : []),
    ...(twin ? [{ code: 'track-already-held', source, about: twin.startsOn } as const] : []),
    ...(isOther ? [{ code: 'other-language-role', source, about: 'languageRole' } as const] : []),
  ];
}

/** Gives a certificate of a track to somebody who works at a federal service today (S-03); by the trainer. */
export const giveTrackCertificate: Verb<GiveTrackCertificate, Holder> = {
  name: 'track_certificate.give',
  owner: ({ personId }) => personId,
  load: ({ command, today }) => loading([load.with(command.personId, today)], ([[row]]) => row ?? null),
  held: () => [],
  decide: ({ subject, command, who, today }) =>
    unless(wrongWith(command, subject, today), () => {
      const { id, track, languageRole, startsOn, endsOn } = command;
      return accept<TrackCertificateFact>({
        ...{ kind: 'track_certificate', id, did: 'given', on: today, by: who.id },
        ...{ code: codeOf(id), track, languageRole, startsOn, endsOn },
      });
    }),
};
