import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { commandRoute, lookerOf, verbRoute } from '../verb-route.ts';
import { answerOf, complaintAnswer } from './complaint-answer.ts';
import { OnComplaint, Worded } from './complaint-verb.ts';
import { findComplaint, listComplaints } from './complaint-views.ts';
import { EnteredComplaint, typeIn } from './file-complaint.ts';
import { ForwardComplaint, passOn } from './forward-complaint.ts';
import {
  AnswerComplaint,
  answerComplaint,
  draftAnswer,
  extendComplaint,
  reactToComplaint,
  returnDraft,
  ShareComplaint,
  shareComplaint,
  takeOver,
} from './handle-complaint.ts';
import {
  acknowledgeComplaint,
  admitComplaint,
  DismissComplaint,
  dismissComplaint,
  NamePerson,
  namePerson,
} from './judge-complaint.ts';

const Complaint = z
  .object({
    ...complaintAnswer,
    complainant: z
      .object({ name: z.string(), email: z.string().nullable(), address: z.string().nullable() })
      .nullable()
      .describe('Null for the accused, unless who complains consents'),
    proposed: z.array(z.string()).describe('Grounds on which it is proposed to declare it not admissible'),
  })
  .meta({ id: 'Complaint' });
function reading({ app, house }: { app: Http; house: House }): void {
  const at = '/api/v1/organisations/:orgId/complaints';
  app.get(
    at,
    {
      schema: {
        ...{ summary: 'Complaints at a door that one may read, by their term', tags: ['complaint'] },
        params: OnComplaint.pick({ orgId: true }),
        querystring: z.object({ after: z.string().max(60).default('').describe('`next` of the page before') }),
        response: {
          200: z.object({
            complaints: z.array(
              z.object({
                id: z.uuid(),
                number: z.string(),
                about: z.string(),
                status: z.string(),
                answerBy: z.iso.date(),
              }),
            ),
            next: z.string().nullable().describe('Where the next page begins; null when there is none'),
          }),
          ...problems,
        },
      },
    },
    async ({ scope, params, query, actor }) => {
      if (actor?.role !== 'complaints-officer' && actor?.role !== 'office-manager')
        throw problem(403, { kind: 'not-your-role' });
      const { complaints, next } = await listComplaints(house.database, scope, { ...params, ...query });
      return {
        next,
        complaints: complaints.map(({ id, number, about, state: { status, answerBy } }) => ({
          id,
          number,
          about,
          status,
          answerBy,
        })),
      };
    },
  );
  app.get(
    `${at}/:complaintId`,
    {
      schema: {
        ...{ summary: 'One complaint, with the steps that are open', tags: ['complaint'], params: OnComplaint },
        response: { 200: Complaint, ...problems },
      },
    },
    async (req, reply) => {
      const complaint = await findComplaint(house, lookerOf(req), req.params.orgId, req.params.complaintId);
      if (!complaint) throw problem(404);
      reply.header('etag', `"${complaint.version}"`);
      const { complainant, proposed } = complaint;
      const who = complainant && { name: complainant.name, email: complainant.email, address: complainant.address };
      return { ...answerOf(complaint), complainant: who, proposed };
    },
  );
}

/** Handling complaints, at the API. */
export function complaintRoutes(served: { app: Http; house: House }): void {
  const all = '/organisations/:orgId/complaints';
  const one = `${all}/:complaintId`;
  const post = (url: string, summary: string) => ({ method: 'POST', url: `${one}/${url}`, summary }) as const;
  reading(served);
  commandRoute(
    served,
    'complaint',
    { method: 'POST', url: all, summary: 'Type a complaint in for somebody', input: EnteredComplaint, created: true },
    (asking, entered) => typeIn(served.house, asking, entered),
  );
  verbRoute(served, acknowledgeComplaint, { ...post('receipt', 'Confirm its receipt'), input: OnComplaint });
  verbRoute(served, admitComplaint, { ...post('admission', 'Declare it admissible'), input: OnComplaint });
  verbRoute(served, dismissComplaint, { ...post('dismissal', 'Declare it not admissible'), input: DismissComplaint });
  const forwarding = { ...post('forwarding', 'Pass it on to another door'), input: ForwardComplaint };
  commandRoute(served, 'complaint', forwarding, (asking, given) => passOn(served.house, asking, given));
  verbRoute(served, namePerson, { ...post('person', 'Say whom it is about'), input: NamePerson });
  verbRoute(served, shareComplaint, { ...post('sharing', 'Share it with the accused'), input: ShareComplaint });
  verbRoute(served, reactToComplaint, { ...post('reaction', 'React to it'), input: Worded });
  verbRoute(served, extendComplaint, { ...post('extension', 'Extend its term'), input: Worded });
  verbRoute(served, draftAnswer, { ...post('draft', 'Deliver a draft of the answer'), input: Worded });
  verbRoute(served, returnDraft, { ...post('draft/return', 'Send the draft back'), input: Worded });
  verbRoute(served, takeOver, { ...post('take-over', 'Draft the answer ourselves'), input: Worded });
  verbRoute(served, answerComplaint, { ...post('answer', 'Answer it'), input: AnswerComplaint });
}
