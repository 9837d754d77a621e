import { z } from 'zod';
import { type Http, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { lookerOf, verbRoute } from '../verb-route.ts';
import {
  listOfficeAttestations,
  listOwnAttestations,
  officeSections,
  type ShownAttestation,
} from './attestation-views.ts';
import { CancelDraft, cancelDraft } from './cancel-draft.ts';
import { DeclineAttestation, declineAttestation } from './decline-attestation.ts';
import { PrepareAttestation, prepareAttestation } from './prepare-attestation.ts';
import { RegisterAttestation, registerAttestation } from './register-attestation.ts';
import { SignAttestation, signAttestation } from './sign-attestation.ts';
import { WithdrawAttestation, withdrawAttestation } from './withdraw-attestation.ts';

const Attestation = z
  .object({
    id: z.uuid(),
    version: z.int(),
    citizenId: z.uuid(),
    officeName: z.string(),
    status: z.string(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    opensOn: z.iso.date(),
    closesOn: z.iso.date().describe('Last day, inclusive, on which it opens the file'),
    withdrawnOn: z.iso.date().nullable(),
  })
  .meta({ id: 'Attestation' });

const answerOf = ({
  id,
  version,
  citizen_id,
  officeName,
  status,
  state,
}: ShownAttestation): z.infer<typeof Attestation> => {
  const { startsOn, endsOn, opensOn, closesOn, withdrawnOn } = state;
  return { id, version, citizenId: citizen_id, officeName, status, startsOn, endsOn, opensOn, closesOn, withdrawnOn };
};

const List = z.object({ attestations: z.array(Attestation) });
const tags = ['attestation'];

/** Attestations at the API: preparing blindly, signing, registering, withdrawing, and one's own lists. */
export function attestationRoutes(served: { app: Http; house: House }): void {
  const { app, house } = served;
  const Section = z.object({
    section: z.enum(officeSections).default('running'),
    offset: z.coerce.number().int().min(0).default(0),
  });
  app.get(
    '/api/v1/attestations',
    {
      schema: {
        summary: 'List the attestations of your office, a page of 50 at a time',
        tags,
        querystring: Section,
        response: { 200: List, ...problems },
      },
    },
    async (req) => {
      const { section, offset } = req.query;
      return { attestations: (await listOfficeAttestations(house, lookerOf(req), section, { offset })).map(answerOf) };
    },
  );
  app.get(
    '/api/v1/me/attestations',
    { schema: { summary: 'List the attestations that you gave', tags, response: { 200: List, ...problems } } },
    async (req) => ({ attestations: (await listOwnAttestations(house, lookerOf(req))).map(answerOf) }),
  );
  const drafts = '/organisations/:orgId/attestation-drafts';
  verbRoute(served, prepareAttestation, {
    method: 'POST',
    url: drafts,
    summary: 'Prepare an attestation, blindly',
    input: PrepareAttestation,
    created: true,
  });
  verbRoute(served, cancelDraft, {
    method: 'POST',
    url: `${drafts}/:draftId/cancellation`,
    summary: 'Take a draft back',
    input: CancelDraft,
  });
  verbRoute(served, declineAttestation, {
    method: 'POST',
    url: `${drafts}/:draftId/refusal`,
    summary: 'Decline as the citizen',
    input: DeclineAttestation,
  });
  verbRoute(served, registerAttestation, {
    method: 'POST',
    url: `${drafts}/:draftId/registration`,
    summary: 'Register the signed original',
    input: RegisterAttestation,
    created: true,
  });
  const given = '/citizens/:citizenId/attestations';
  verbRoute(served, signAttestation, {
    method: 'POST',
    url: given,
    summary: 'Sign as the citizen',
    input: SignAttestation,
    created: true,
  });
  verbRoute(served, withdrawAttestation, {
    method: 'POST',
    url: `${given}/:attestationId/withdrawal`,
    summary: 'Withdraw consent',
    input: WithdrawAttestation,
  });
}
