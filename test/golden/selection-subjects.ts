import type { ProfileState, QCheckState, TrackCertificateState } from '../../src/modules/selection/index.ts';
import { idIn, type Telling } from './history.ts';
import { allOf, findHeld, heldOf } from './records.ts';

const placesOf = ({ facts }: Telling, personId: string) =>
  facts.people?.find(({ id }) => id === personId)?.places ?? [];
const certificatesOf = ({ records }: Telling, personId: string) =>
  allOf<TrackCertificateState>(records, 'track_certificate')
    .filter(({ owner }) => owner === personId)
    .map(({ state }) => state);
const profileIn = ({ records }: Telling) => findHeld<ProfileState>(records, 'service_profile', 'office');

/** What a level is assessed on, gathered from the records of the history. */
function serviceFacts(told: Telling): object {
  const profile = profileIn(told);
  const staff = (told.facts.people ?? []).map(({ id, places = [] }) => {
    const own = certificatesOf(told, id);
    const certificates = own
      .filter(({ withdrawnOn }) => withdrawnOn === null)
      .map(({ track, startsOn, endsOn }) => ({ track, on: startsOn, endsOn }));
    return { id, places, languageRole: own[0]?.languageRole ?? 'nl', certificates };
  });
  const qChecks = allOf<QCheckState>(told.records, 'q_check').map(({ state }) => ({
    ...{ staffId: state.personId, score: Number(state.score), closedOn: state.closedOn },
  }));
  const proPartnerId = profile?.state.proPartner ?? null;
  const named = proPartnerId === null ? { proPartner: false } : { proPartner: true, proPartnerId };
  const facts = { languageRoles: profile?.state.languageRoles ?? ['nl', 'fr'], ...named, staff, qChecks };
  return { orgId: 'office', name: 'FOD Beemd', version: 1, profile: profile?.state ?? null, facts, published: [] };
}

/** What the steps on the records of selections are decided on. */
export const selectionSubjects: Readonly<Record<string, (told: Telling) => object>> = {
  'track_certificate.give': (told) => ({ certificates: certificatesOf(told, idIn(told, 'personId')) }),
  'track_certificate.withdraw': (told) => heldOf(told.records, 'track_certificate', idIn(told, 'certificateId')),
  'service_profile.keep': (told) => ({
    profile: profileIn(told),
    isOnStaff: placesOf(told, idIn(told, 'proPartner')).some(({ endsOn }) => endsOn === null || endsOn >= told.today),
  }),
  'service_profile.check': serviceFacts,
};
