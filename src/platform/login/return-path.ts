/** A control character, which browsers drop from an address, so that what follows it would count. */
const unsafe = /[\p{Cc}\\]/u;

/**
 * Where to go after logging in: a path on this site, or the start page. Nothing else is believed: no other site, in
 * whatever spelling (`//evil`, `/\evil`, `https:evil`), and no way back into logging in.
 */
export function safeReturn(wanted: unknown, publicUrl: string): string {
  if (typeof wanted !== 'string' || wanted.length > 2000 || !wanted.startsWith('/') || unsafe.test(wanted)) return '/';
  const url = URL.parse(wanted, publicUrl);
  if (!url || url.origin !== new URL(publicUrl).origin || wanted.startsWith('//')) return '/';
  if (url.pathname.startsWith('//') || /^\/(auth|idp)(\/|$)/.test(url.pathname)) return '/';
  return url.pathname + url.search + url.hash;
}
