import type { CookieSerializeOptions } from '@fastify/cookie';

/** The names and attributes of the cookies of logging in. */
export interface Cookies {
  session: string;
  /** One per attempt, so that several tabs can log in side by side. */
  login(state: string): string;
  parked: string;
  options: CookieSerializeOptions;
}

/** With https the names begin with `__Host-`: browsers then refuse them from another host, another path or plain http. */
export function cookiesFor(publicUrl: string): Cookies {
  const secure = publicUrl.startsWith('https:');
  const prefix = secure ? '__Host-' : '';
  return {
    session: `${prefix}session`,
    login: (state) => `${prefix}login-${state.slice(0, 8)}`,
    parked: `${prefix}parked`,
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure },
  };
}
