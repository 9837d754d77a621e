import { attestationDraft2018, type DraftStatus } from '../../../schemes/index.ts';
import { add, type Day, day } from '../../kernel/day.ts';
import type { Decision } from '../../kernel/decision.ts';
import { clockMove, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { SignedHow } from './attestation.ts';

/** A prepared attestation as the fold of its facts. That it lapsed is not in it: see `draftToday`. */
export interface DraftState {
  scheme: string;
  /** Short code, printed on the form. */
  code: string;
  status: Exclude<DraftStatus, 'lapsed'>;
  startsOn: Day;
  endsOn: Day;
  /** The attestation that it extends, and whose that is; both null for a first one. */
  follows: string | null;
  followsCitizen: string | null;
  /** A paper that staff typed in for a citizen who is not online, signed on `signedOn`. */
  enteredForCitizen: boolean;
  signedHow: SignedHow | null;
  signedOn: Day | null;
  scanSha256: string | null;
  attestationId: string | null;
  preparedBy: string | null;
  preparedOn: Day;
  /** The day on which it lapses when nobody has signed. */
  lapsesOn: Day;
  /** The day on which it was signed, cancelled or declined. */
  settledOn: Day | null;
}

interface DraftFactOf<Did extends string> extends Fact {
  kind: 'draft';
  did: Did;
  on: Day;
}
interface Prepared extends DraftFactOf<'prepared'> {
  scheme: string;
  code: string;
  startsOn: Day;
  endsOn: Day;
  follows: string | null;
  followsCitizen: string | null;
  enteredForCitizen: boolean;
  signedOn: Day | null;
  by: string;
}
interface Scanned extends DraftFactOf<'scanned'> {
  sha256: string;
}
interface Signed extends DraftFactOf<'signed'> {
  how: SignedHow;
  signedOn: Day;
  attestationId: string;
}

/** Everything that can happen to a draft. */
export type DraftFact =
  | Prepared
  | Scanned
  | Signed
  | DraftFactOf<'cancelled'>
  | DraftFactOf<'declined'>
  // What was typed stands beside the draft, so that nothing of it changes.
  | DraftFactOf<'text-erased'>;

/** A draft before its first fact. */
export const newDraft: DraftState = {
  scheme: attestationDraft2018.id,
  code: '',
  status: 'new',
  // Replaced by the first fact, which always carries the days.
  startsOn: day('1900-01-01'),
  endsOn: day('1900-01-01'),
  follows: null,
  followsCitizen: null,
  enteredForCitizen: false,
  signedHow: null,
  signedOn: null,
  scanSha256: null,
  attestationId: null,
  preparedBy: null,
  preparedOn: day('1900-01-01'),
  lapsesOn: day('1900-01-01'),
  settledOn: null,
};

/** Folds one fact into a draft. */
export function evolveDraft(before: DraftState | null, fact: DraftFact): DraftState {
  const draft = before ?? newDraft;
  switch (fact.did) {
    case 'prepared': {
      const { scheme, code, startsOn, endsOn, follows, followsCitizen, enteredForCitizen, signedOn } = fact;
      return {
        ...draft,
        scheme,
        code,
        status: 'prepared',
        startsOn,
        endsOn,
        follows,
        followsCitizen,
        enteredForCitizen,
        signedHow: enteredForCitizen ? 'paper' : null,
        signedOn,
        preparedBy: fact.by,
        preparedOn: fact.on,
        lapsesOn: add(fact.on, attestationDraft2018.terms.lapsesAfter),
      };
    }
    case 'scanned':
      return { ...draft, status: 'scanned', signedHow: 'paper', scanSha256: fact.sha256 };
    case 'signed': {
      const { how, signedOn, attestationId } = fact;
      return { ...draft, status: 'signed', signedHow: how, signedOn, attestationId, settledOn: fact.on };
    }
    case 'cancelled':
    case 'declined':
      return { ...draft, status: fact.did, settledOn: fact.on };
    case 'text-erased':
      return draft;
  }
}

/** The record kind of a draft: it is the office's, since nobody has said yet whose attestation it will be. */
export const draftKind = recordKind<DraftState, DraftFact>({
  kind: 'draft',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    code: 'text',
    status: 'text',
    startsOn: 'date',
    endsOn: 'date',
    follows: 'uuid',
    followsCitizen: 'uuid',
    enteredForCitizen: 'boolean',
    signedHow: 'text',
    signedOn: 'date',
    scanSha256: 'text',
    attestationId: 'uuid',
    preparedBy: 'uuid',
    preparedOn: 'date',
    lapsesOn: 'date',
    settledOn: 'date',
  },
  evolve: evolveDraft,
});

/**
 * The status of a draft on a day: one that nobody signed lapses three months after it was prepared (OURS-draft).
 * Worked example: prepared on 2026-03-02 it still waits on 2026-06-01 and has lapsed on 2026-06-02.
 */
export function draftToday({ status, preparedOn }: Pick<DraftState, 'status' | 'preparedOn'>, today: Day): DraftStatus {
  const move = clockMove(attestationDraft2018, status, { preparedOn });
  return move && move.on <= today ? move.to : status;
}

const asked = (draft: DraftState, who: Actor, today: Day) => ({
  scheme: attestationDraft2018,
  status: draftToday(draft, today),
  who,
  needs: {},
  about: null,
});

/** Asks the scheme's table whether a step on a draft is open, and decides when it is. */
export const permitOnDraft = (
  step: string,
  { draft, who, today }: { draft: DraftState; who: Actor; today: Day },
  then: () => Decision<Fact>,
): Decision<Fact> => permitThen({ ...asked(draft, who, today), step }, then);

/** The steps open to this actor on a draft today: what the buttons and the API offer. */
export const openDraftSteps = (draft: DraftState, who: Actor, today: Day): string[] =>
  openSteps(asked(draft, who, today));
