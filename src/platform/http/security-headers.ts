import helmet from '@fastify/helmet';
import type { Http } from './http.ts';

const self = ["'self'"];
const none = ["'none'"];

/** Only what the product itself serves runs or shows; no inline style or script, ever. */
const directives = {
  'default-src': none,
  'style-src': self,
  'script-src': self,
  'img-src': [...self, 'data:'],
  'font-src': self,
  'connect-src': self,
  'form-action': self,
  'base-uri': none,
  'frame-ancestors': none,
};

/** Adds the headers that shut out everything the product does not use; HSTS only where https is. */
export async function addSecurityHeaders(app: Http, secure: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
    // With `no-referrer` browsers send `Origin: null` on our own forms, and the check of origin would refuse them.
    referrerPolicy: { policy: 'same-origin' },
  });
}
