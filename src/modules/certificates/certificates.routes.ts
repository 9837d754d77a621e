import type { Http } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { verbRoute } from '../verb-route.ts';
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

/** What becomes of a certificate, at the API. */
export function certificateRoutes(served: { app: Http; house: House }): void {
  const one = '/organisations/:orgId/certificates/:certificateId';
  const post = (url: string, summary: string) => ({ method: 'POST', url: `${one}/${url}`, summary }) as const;
  verbRoute(served, suspendCertificate, { ...post('suspension', 'Suspend a certificate'), input: SuspendCertificate });
  verbRoute(served, restoreCertificate, { ...post('restoration', 'Lift a suspension'), input: RestoreCertificate });
  verbRoute(served, withdrawCertificate, {
    ...post('withdrawal', 'Withdraw it, after a hearing'),
    input: WithdrawCertificate,
  });
  verbRoute(served, terminateCertificate, {
    ...post('termination', 'End one’s own certificate'),
    input: OnCertificate,
  });
}
