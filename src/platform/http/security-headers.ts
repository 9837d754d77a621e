import type { Http } from './http.ts';

/** Only what the product itself serves runs or shows; no inline style or script, ever. */
const directives = {
  'default-src': "'none'",
  'style-src': "'self'",
  'script-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

const headers = {
  'content-security-policy': Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join(';'),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  // With `no-referrer` browsers send `Origin: null` on our own forms, and the check of origin would refuse them.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  // The filter that it switches off made holes of its own in old browsers.
  'x-xss-protection': '0',
};

/**
 * Adds the headers that shut out everything the product does not use; HSTS only where https is. They are the same for
 * every answer and stand here as they are sent: to put them together anew would cost each request as much as its login.
 */
export function addSecurityHeaders(app: Http, secure: boolean): void {
  const sent = secure ? { ...headers, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : headers;
  app.addHook('onRequest', (_req, reply, done) => {
    reply.headers(sent);
    done();
  });
}
