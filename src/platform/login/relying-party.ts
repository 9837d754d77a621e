import * as oidc from 'openid-client';
import type { Issuer } from '../../config.ts';
import { acceptedMeans, Claims } from './claims.ts';

/** What must be remembered between leaving for the issuer and coming back. */
export interface Attempt {
  verifier: string;
  state: string;
  nonce: string;
}

/** Why a login did not succeed, by code. */
export type LoginFailure = 'cancelled' | 'unreachable' | 'refused';

/** The issuer said no, said nothing, or said something that does not fit the attempt. */
export class LoginFailed extends Error {
  readonly reason: LoginFailure;
  constructor(reason: LoginFailure, cause: unknown) {
    super(`login ${reason}`, { cause });
    this.name = 'LoginFailed';
    this.reason = reason;
  }
}

/** The product as a client of the issuer: authorization code with PKCE, state and nonce. */
export interface RelyingParty {
  /** Begins an attempt: where to send the browser, and what to remember. */
  begin(): Promise<{ url: string; attempt: Attempt }>;
  /** Ends it: the claims of who came back with `search`. Throws LoginFailed. */
  finish(search: string, attempt: Attempt): Promise<Claims>;
  /** Where a browser ends its session with the issuer; null when the issuer has no such place or can not be reached. */
  endUrl(): Promise<string | null>;
}

/** Who the product is to which issuer, and how it reaches it. */
export interface RelyingPartyOptions {
  issuer: Issuer;
  scopes: string;
  publicUrl: string;
  /** How the issuer is reached; absent: over the network. */
  fetch?: oidc.CustomFetch;
  timeoutSeconds?: number;
}

/** How long what the issuer said about itself is believed. */
const discoveryMillis = 12 * 3_600_000;

function failure(error: unknown): LoginFailed {
  if (error instanceof LoginFailed) return error;
  if (error instanceof oidc.AuthorizationResponseError) {
    return new LoginFailed(error.error === 'access_denied' ? 'cancelled' : 'refused', error);
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const unanswered =
    code === 'OAUTH_TIMEOUT' ||
    code === 'OAUTH_ABORT' ||
    code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' ||
    code === 'OAUTH_RESPONSE_IS_NOT_JSON';
  const isNetwork = error instanceof TypeError && code === undefined;
  return new LoginFailed(unanswered || isNetwork ? 'unreachable' : 'refused', error);
}

/** Some issuers put the claims of a scope in the ID token, others only answer them when asked. */
const isComplete = (claims: Claims) => claims.given_name !== undefined || claims.vo_doelgroepcode !== undefined;

/** Makes the client. The issuer is asked about itself at the first login, and again after twelve hours or a failure. */
export function relyingParty({
  issuer,
  scopes,
  publicUrl,
  fetch,
  timeoutSeconds = 10,
}: RelyingPartyOptions): RelyingParty {
  const redirectUri = `${publicUrl}/auth/callback`;
  let known: { configuration: Promise<oidc.Configuration>; until: number } | undefined;

  function configuration(): Promise<oidc.Configuration> {
    if (known && performance.now() < known.until) return known.configuration;
    const insecure = new URL(issuer.url).protocol === 'http:';
    const asked = oidc.discovery(new URL(issuer.url), issuer.clientId, issuer.clientSecret, undefined, {
      execute: [oidc.enableNonRepudiationChecks, ...(insecure ? [oidc.allowInsecureRequests] : [])],
      timeout: timeoutSeconds,
      ...(fetch ? { [oidc.customFetch]: fetch } : {}),
    });
    known = { configuration: asked, until: performance.now() + discoveryMillis };
    asked.catch(() => (known = undefined));
    return asked;
  }

  async function claimsOf(search: string, { verifier, state, nonce }: Attempt): Promise<Claims> {
    const client = await configuration();
    const tokens = await oidc.authorizationCodeGrant(client, new URL(redirectUri + search), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
    });
    const token = tokens.claims();
    const claims = Claims.parse(token);
    if (isComplete(claims) || !client.serverMetadata().userinfo_endpoint) return claims;
    return Claims.parse({ ...(await oidc.fetchUserInfo(client, tokens.access_token, claims.sub)), ...token });
  }

  return {
    async begin() {
      try {
        const client = await configuration();
        const attempt = {
          verifier: oidc.randomPKCECodeVerifier(),
          state: oidc.randomState(),
          nonce: oidc.randomNonce(),
        };
        const url = oidc.buildAuthorizationUrl(client, {
          redirect_uri: redirectUri,
          scope: scopes,
          state: attempt.state,
          nonce: attempt.nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
          code_challenge_method: 'S256',
          acr_values: acceptedMeans.join(' '),
        });
        return { url: url.href, attempt };
      } catch (error) {
        throw failure(error);
      }
    },

    finish: (search, attempt) =>
      claimsOf(search, attempt).catch((error) => {
        throw failure(error);
      }),

    async endUrl() {
      const client = await configuration().catch(() => null);
      if (!client?.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(client, { post_logout_redirect_uri: `${publicUrl}/` }).href;
    },
  };
}
