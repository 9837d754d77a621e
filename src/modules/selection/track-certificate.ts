import type { Track } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { LanguageRole } from './level.ts';

/** A certificate of a track of the PRO Academy, as the fold of its facts. It is a person's. */
export interface TrackCertificateState {
  /** By which it can be checked: `K7QM-2F9D`. */
  code: string;
  track: Track;
  /** Of the holder. */
  languageRole: LanguageRole;
  startsOn: Day;
  /** Last day, included; null when it does not end. */
  endsOn: Day | null;
  givenBy: string;
  /** From this day on it does not count. */
  withdrawnOn: Day | null;
}

interface Given extends Fact {
  kind: 'track_certificate';
  did: 'given';
  on: Day;
  by: string;
  code: string;
  track: Track;
  languageRole: LanguageRole;
  startsOn: Day;
  endsOn: Day | null;
}
interface Withdrawn extends Fact {
  kind: 'track_certificate';
  did: 'withdrawn';
  on: Day;
  by: string;
}

/** Everything that can happen to a track certificate. */
export type TrackCertificateFact = Given | Withdrawn;

const blank: TrackCertificateState = {
  ...{ code: '', track: 'a-to-z', languageRole: 'nl', givenBy: '', endsOn: null, withdrawnOn: null },
  // Replaced by the first fact.
  startsOn: day('1900-01-01'),
};

function evolve(before: TrackCertificateState | null, fact: TrackCertificateFact): TrackCertificateState {
  const was = before ?? blank;
  if (fact.did === 'withdrawn') return { ...was, withdrawnOn: fact.on };
  const { code, track, languageRole, startsOn, endsOn, by } = fact;
  return { ...was, code, track, languageRole, startsOn, endsOn, givenBy: by };
}

/** The record kind of track certificates: the history of a person. */
export const trackCertificateKind = recordKind<TrackCertificateState, TrackCertificateFact>({
  kind: 'track_certificate',
  owner: 'person_id',
  columns: {
    code: 'text',
    track: 'text',
    languageRole: 'text',
    startsOn: 'date',
    endsOn: 'date',
    givenBy: 'uuid',
    withdrawnOn: 'date',
  },
  evolve,
});

/** What a certificate is on a day. */
export type Worth = 'valid' | 'not-yet' | 'ended' | 'withdrawn';

/**
 * What a certificate is worth on a day (OURS-track-certificate): from its first day to its last, both included, and not
 * from the day on which it was withdrawn. To 2026-03-01 it is valid on that day and has ended on 2026-03-02.
 */
export function worthOn(
  { startsOn, endsOn, withdrawnOn }: Pick<TrackCertificateState, 'startsOn' | 'endsOn' | 'withdrawnOn'>,
  on: Day,
): Worth {
  if (withdrawnOn !== null && withdrawnOn <= on) return 'withdrawn';
  if (on < startsOn) return 'not-yet';
  return endsOn !== null && endsOn < on ? 'ended' : 'valid';
}
