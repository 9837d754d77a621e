import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { verbRoute } from '../verb-route.ts';
import { findCertificate } from './certificate-views.ts';
import {
  OnCertificate,
  RestoreCertificate,
  restoreCertificate,
  SuspendCertificate,
  suspendCertificate,
  terminateCertificate,
  WithdrawCertificate,
  withdrawCertificate,
} from './decide-certificate.ts';
import { NoteLabel, noteLabel } from './note-label.ts';

const Plan = z
  .object({
    plan: z.string().describe('To be given back with the withdrawal'),
    lines: z.int().describe('Open lines of the office, each a task for the intervention adviser'),
    lastDueOn: z.iso.date().nullable().describe('The last day on which one of them turns'),
    applicationId: z.uuid().nullable().describe('The application that runs'),
  })
  .meta({ id: 'WithdrawalPlan', description: 'What withdrawing the certificate hits' });

/** What becomes of a certificate, at the API. */
export function certificateRoutes(served: { app: Http; house: House }): void {
  const one = '/organisations/:orgId/certificates/:certificateId';
  const post = (url: string, summary: string) => ({ method: 'POST', url: `${one}/${url}`, summary }) as const;
  served.app.get(
    `/api/v1${one}/plan`,
    {
      schema: {
        summary: 'What withdrawing a certificate would hit today',
        tags: ['certificate'],
        params: OnCertificate,
        response: { 200: Plan, ...problems },
      },
    },
    async ({ scope, params }) => {
      const role = scope.actor?.role;
      const found =
        role === 'decider' || role === 'office-manager'
          ? await findCertificate(served.house, scope, params.orgId, params.certificateId)
          : null;
      if (!found) throw problem(404);
      const { lines, lastDueOn, applicationId } = found.hits;
      return { plan: found.plan, lines, lastDueOn, applicationId };
    },
  );
  verbRoute(served, suspendCertificate, { ...post('suspension', 'Suspend a certificate'), input: SuspendCertificate });
  verbRoute(served, restoreCertificate, { ...post('restoration', 'Lift a suspension'), input: RestoreCertificate });
  verbRoute(served, withdrawCertificate, {
    ...post('withdrawal', 'Withdraw it, after a hearing'),
    input: WithdrawCertificate,
  });
  verbRoute(served, noteLabel, { ...post('label', 'Note a new quality certificate on a mandate'), input: NoteLabel });
  verbRoute(served, terminateCertificate, {
    ...post('termination', 'End one’s own certificate'),
    input: OnCertificate,
  });
}
