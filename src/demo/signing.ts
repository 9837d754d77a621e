import type { Day } from '../kernel/day.ts';
import { formatNationalNumber } from '../kernel/insz.ts';
import {
  EnterPaper,
  enterPaper,
  findCandidates,
  PrepareAttestation,
  prepareAttestation,
  RegisterAttestation,
  registerAttestation,
  SignAttestation,
  signAttestation,
} from '../modules/attestations/index.ts';
import { type Guidance, type Story, vdabActors } from './story.ts';

/** What an office types when it prepares: sometimes the number, sometimes names and birth date. */
function typed({ tell, citizen }: Story) {
  const { givenName, familyName, birthOn, nationalNumber } = citizen;
  const names = { givenName, familyName, birthOn };
  return tell.lots.chance(60) ? { ...names, nationalNumber: formatNationalNumber(nationalNumber) } : names;
}

/** The office prepares an attestation; gives the draft. */
export async function prepared(story: Story, wanted: Day, { startsOn, endsOn }: Guidance): Promise<string> {
  const { tell, citizen, consultant, orgId } = story;
  tell.at(wanted);
  const id = tell.id();
  const { language, email } = citizen;
  const employer = citizen.trade.last.employer;
  await tell.does(consultant, prepareAttestation, PrepareAttestation, {
    ...{ orgId, id, startsOn, endsOn, employer, language, email: email ?? '', ...typed(story) },
  });
  return id;
}

/** A paper that staff types in for a citizen who is not online. */
export async function typedIn(story: Story, wanted: Day, signedOn: Day, { startsOn, endsOn }: Guidance) {
  const { tell, citizen, consultant, orgId } = story;
  tell.at(wanted);
  const employer = citizen.trade.last.employer;
  const paper = {
    orgId,
    id: tell.id(),
    startsOn,
    endsOn,
    employer,
    ...typed(story),
    enteredForCitizen: true,
    signedOn,
  };
  await tell.does(consultant, prepareAttestation, PrepareAttestation, paper);
}

/** The citizen signs online; gives the attestation. */
async function signed({ tell, citizen, self, orgId }: Story, wanted: Day, draftId: string): Promise<string> {
  tell.at(wanted);
  const id = tell.id();
  await tell.does(self, signAttestation, SignAttestation, { citizenId: citizen.id, orgId, draftId, id });
  return id;
}

/** The office prepares and the citizen signs; gives the attestation. */
export async function attested(story: Story, wanted: Day, signedOn: Day, guidance: Guidance): Promise<string> {
  return signed(story, signedOn, await prepared(story, wanted, guidance));
}

/** An attestation that follows an earlier one (M-13): prepared, and signed online. */
export async function extended(story: Story, wanted: Day, signedOn: Day, guidance: Guidance, attestationId: string) {
  const { tell, citizen, consultant, orgId } = story;
  tell.at(wanted);
  const id = tell.id();
  const follows = { citizenId: citizen.id, attestationId };
  const employer = citizen.trade.last.employer;
  await tell.does(consultant, prepareAttestation, PrepareAttestation, { orgId, id, ...guidance, employer, follows });
  await signed(story, signedOn, id);
}

/** The secretariat has the original of a prepared paper, looks for whose it is, and registers it. */
export async function originalRegistered(story: Story, wanted: Day, signedOn: Day, draftId: string): Promise<void> {
  const { tell, citizen, orgId } = story;
  const { secretariat } = vdabActors;
  const receivedOn = tell.at(wanted);
  await tell.looks(secretariat, (house, looker) =>
    findCandidates(house, looker, { search: formatNationalNumber(citizen.nationalNumber) }),
  );
  await tell.does(secretariat, registerAttestation, RegisterAttestation, {
    ...{ orgId, draftId, citizenId: citizen.id, id: tell.id(), signedOn, receivedOn },
  });
}

/** The secretariat enters a paper of somebody about whom there is no file yet. */
export async function paperEntered(story: Story, wanted: Day, signedOn: Day, guidance: Guidance): Promise<void> {
  const { tell, citizen, orgId } = story;
  const { givenName, familyName, birthOn, nationalNumber, language, place } = citizen;
  const receivedOn = tell.at(wanted);
  await tell.does(vdabActors.secretariat, enterPaper, EnterPaper, {
    ...{ orgId, draftId: tell.id(), citizenId: citizen.id, id: tell.id(), signedOn, receivedOn, ...guidance },
    employer: citizen.trade.last.employer,
    newFile: { givenName, familyName, birthOn, nationalNumber, language, region: place.region },
  });
}
