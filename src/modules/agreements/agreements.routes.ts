import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { packageForms } from '../services/index.ts';
import { verbRoute } from '../verb-route.ts';
import { AddWorkers, addWorkers } from './add-workers.ts';
import { workerEvents } from './agreed-worker.ts';
import { OnAgreement, OnWorker } from './agreement.store.ts';
import { agreementKinds, billingMoments } from './agreement.ts';
import {
  findAgreement,
  listAgreements,
  listWorkers,
  type ShownAgreement,
  type ShownWorker,
} from './agreement-views.ts';
import {
  agreeToAgreement,
  declineAgreement,
  EnterAgreed,
  endAgreement,
  enterAgreed,
  FollowAgreement,
  withdrawAgreement,
} from './answer-agreement.ts';
import { NoteEvent, noteEvent, removeWorker } from './note-event.ts';
import { PrepareForWorker, prepareForWorker } from './prepare-for-worker.ts';
import { ProposeAgreement, proposeAgreement } from './propose-agreement.ts';

const aDay = z.string().meta({ format: 'date' });
const Agreement = z
  .object({
    ...{ orgId: idField, id: idField, version: z.int(), office: z.string(), employer: z.string() },
    ...{ companyNumber: z.string(), kind: z.enum(agreementKinds), status: z.string(), services: z.array(z.string()) },
    ...{ form: z.enum(packageForms), minutes: z.int(), priceCents: z.int(), workers: z.int() },
    billing: z.array(z.object({ at: z.enum(billingMoments), share: z.int() })),
    ...{ proposedOn: aDay, agreedOn: aDay.nullable(), endedOn: aDay.nullable(), steps: z.array(z.string()) },
  })
  .meta({ id: 'Agreement' });

const answerOf = ({
  orgId,
  id,
  version,
  office,
  employer,
  state,
  steps,
}: ShownAgreement): z.input<typeof Agreement> => {
  const { companyNumber, kind, status, form, minutes, priceCents, workers, proposedOn, agreedOn, endedOn } = state;
  return {
    ...{ orgId, id, version, office, employer, companyNumber, kind, status, form, minutes, priceCents, workers },
    ...{ services: [...state.services], billing: [...state.billing], proposedOn, agreedOn, endedOn, steps },
  };
};

const AgreedWorker = z
  .object({
    ...{ orgId: idField, id: idField, version: z.int(), agreementId: idField, status: z.string() },
    name: z.string().nullable().describe('Null once it was erased'),
    ...{ notifiedOn: aDay, events: z.array(z.object({ kind: z.enum(workerEvents), on: aDay })) },
    ...{ programmeStartedOn: aDay.nullable(), endedOn: aDay.nullable(), steps: z.array(z.string()) },
  })
  .meta({ id: 'AgreedWorker' });

const workerOf = ({ orgId, id, version, text, state, steps }: ShownWorker): z.input<typeof AgreedWorker> => {
  const { agreementId, status, dismissal, events, programmeStartedOn, endedOn } = state;
  return {
    ...{ orgId, id, version, agreementId, status, notifiedOn: dismissal.notifiedOn, events: [...events] },
    ...{ programmeStartedOn, endedOn, steps, name: text ? `${text.givenName} ${text.familyName}` : null },
  };
};

const parties: readonly string[] = ['office-manager', 'consultant', 'employer'];

function reading(app: Http, { database }: House): void {
  app.get(
    '/api/v1/agreements',
    {
      schema: {
        ...{ summary: 'The agreements of one’s own office or company', tags: ['agreement'] },
        response: { 200: z.object({ agreements: z.array(Agreement) }), ...problems },
      },
    },
    async ({ actor, scope }) => {
      if (!parties.includes(actor?.role ?? '')) throw problem(403, { kind: 'not-your-role' });
      return { agreements: (await listAgreements(database, scope)).map(answerOf) };
    },
  );
  app.get(
    '/api/v1/organisations/:orgId/agreements/:agreementId/workers',
    {
      schema: {
        ...{ summary: 'The dismissed workers under an agreement', tags: ['agreement'] },
        params: OnAgreement,
        response: { 200: z.object({ workers: z.array(AgreedWorker) }), ...problems },
      },
    },
    async ({ scope, params }) => {
      if (!(await findAgreement(database, scope, params))) throw problem(404);
      return { workers: (await listWorkers(database, scope, { of: params, limit: 10_000 })).map(workerOf) };
    },
  );
}

/** Agreements with employers and the workers under them, at the API. */
export function agreementRoutes(served: { app: Http; house: House }): void {
  const agreements = '/organisations/:orgId/agreements';
  const one = `${agreements}/:agreementId`;
  const worker = '/organisations/:orgId/agreed-workers/:workerId';
  reading(served.app, served.house);
  verbRoute(served, proposeAgreement, {
    ...{ method: 'POST', url: agreements, summary: 'Propose an agreement to an employer', created: true },
    input: ProposeAgreement,
  });
  verbRoute(served, agreeToAgreement, {
    ...{ method: 'POST', url: `${one}/consent`, summary: 'Agree to what an office proposed' },
    input: OnAgreement,
  });
  verbRoute(served, enterAgreed, {
    ...{ method: 'POST', url: `${one}/signed-paper`, summary: 'Note that the employer signed on paper' },
    input: EnterAgreed,
  });
  verbRoute(served, declineAgreement, {
    ...{ method: 'POST', url: `${one}/refusal`, summary: 'Decline what an office proposed' },
    input: FollowAgreement,
  });
  verbRoute(served, withdrawAgreement, {
    ...{ method: 'POST', url: `${one}/withdrawal`, summary: 'Withdraw a proposal' },
    input: FollowAgreement,
  });
  verbRoute(served, endAgreement, {
    ...{ method: 'POST', url: `${one}/end`, summary: 'End an agreement' },
    input: FollowAgreement,
  });
  verbRoute(served, addWorkers, {
    ...{ method: 'POST', url: `${one}/workers`, summary: 'Add one to a hundred workers, all or none', created: true },
    input: AddWorkers,
  });
  verbRoute(served, noteEvent, {
    ...{ method: 'POST', url: `${worker}/events`, summary: 'Note what happened around the right of a worker' },
    input: NoteEvent,
  });
  verbRoute(served, prepareForWorker, {
    ...{ method: 'POST', url: `${worker}/attestation`, summary: 'Prepare the attestation of a worker', created: true },
    input: PrepareForWorker,
  });
  verbRoute(served, removeWorker, {
    ...{ method: 'POST', url: `${worker}/removal`, summary: 'Take a worker off an agreement again' },
    input: OnWorker,
  });
}
