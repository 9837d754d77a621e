import { createPrivateKey, hkdfSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { Issuer } from '../../config.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/index.ts';
import { acceptedMeans } from './claims.ts';
import { oidcAdapter } from './oidc-adapter.ts';
import type { PersonaSource } from './personas.ts';

/** What the embedded provider stands on. */
export interface EmbeddedOptions {
  database: Database;
  clock: Clock;
  personas: PersonaSource;
  publicUrl: string;
  signingKey: string;
  /** Where a fault of the provider is told. */
  log: Pick<FastifyBaseLogger, 'error'>;
}

/** Where the embedded provider is mounted. */
export const mount = '/idp';

/** An OpenID Connect provider within the product, for when no other is configured: anybody may be any persona. */
export interface EmbeddedProvider {
  /** The product as its client. */
  issuer: Issuer;
  /** Answers one of its addresses under `mount`. */
  answer(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** Whether somebody is choosing a persona with this request. */
  isChoosing(req: IncomingMessage, res: ServerResponse, uid: string): Promise<boolean>;
  /** Logs a persona in; gives the address to go on to. */
  choose(req: IncomingMessage, res: ServerResponse, sub: string): Promise<string>;
  /** Ends the session that the browser has with the provider. */
  end(req: IncomingMessage, res: ServerResponse): Promise<void>;
}

const derived = (signingKey: string, purpose: string) =>
  Buffer.from(hkdfSync('sha256', signingKey, 'waarborg', purpose, 32));

/** An Ed25519 key of these 32 bytes: the same on every replica, without a file. */
function signingJwk(seed: Buffer) {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const jwk = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' });
  return { ...jwk, kty: 'OKP', kid: 'embedded', alg: 'EdDSA', use: 'sig' };
}

const hours = 3600;
const scopes = ['openid', 'profile', 'rrn', 'vo', 'waarborg'];
/** Claims by scope, as ACM/IDM gives them. */
const claims = {
  openid: ['sub'],
  profile: ['given_name', 'family_name', 'birthdate'],
  rrn: ['rrn'],
  vo: ['vo_id', 'vo_doelgroepcode', 'vo_orgcode', 'vo_orgnaam'],
  waarborg: ['waarborg_rol_3d'],
};

async function provider(
  { database, clock, personas, publicUrl, signingKey, log }: EmbeddedOptions,
  issuer: Issuer,
): Promise<Provider> {
  const { Provider } = await import('oidc-provider');
  const cookie = { signed: true, httpOnly: true, sameSite: 'lax' as const, overwrite: true };
  const made = new Provider(issuer.url, {
    adapter: oidcAdapter(database, clock),
    clients: [
      {
        client_id: issuer.clientId,
        client_secret: issuer.clientSecret,
        redirect_uris: [`${publicUrl}/auth/callback`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'EdDSA',
      },
    ],
    jwks: { keys: [signingJwk(derived(signingKey, 'embedded provider tokens'))] },
    cookies: {
      keys: [derived(signingKey, 'embedded provider cookies').toString('base64url')],
      names: { session: 'idp-session', interaction: 'idp-choice', resume: 'idp-resume' },
      long: cookie,
      short: cookie,
    },
    scopes,
    claims,
    // In the ID token at once, as in ACM/IDM.
    conformIdTokenClaims: false,
    acrValues: acceptedMeans,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_ctx, interaction) => `${mount}/interaction/${interaction.uid}` },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 1 * hours,
      Session: 8 * hours,
      Grant: 8 * hours,
    },
    // There is one client, the product itself: nothing to consent to.
    async loadExistingGrant(ctx) {
      const { client, session, provider } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(scopes.join(' '));
      await grant.save();
      return grant;
    },
    async findAccount(_ctx, sub) {
      const persona = await personas.find(sub);
      return persona ? { accountId: sub, claims: async () => ({ ...persona.claims, sub }) } : undefined;
    },
    renderError(ctx, { error }) {
      ctx.type = 'text/plain';
      ctx.body = error;
    },
  });
  made.proxy = true;
  made.on('server_error', (_ctx, err) => log.error({ err }, 'fault of the embedded provider'));
  // Koa would write an error, message and all, to the standard error.
  made.silent = true;
  return made;
}

/** Makes the embedded provider. */
export function embeddedProvider(options: EmbeddedOptions): EmbeddedProvider {
  const { publicUrl, signingKey, personas } = options;
  const issuer: Issuer = {
    url: publicUrl + mount,
    clientId: 'waarborg',
    clientSecret: derived(signingKey, 'embedded provider client').toString('base64url'),
  };
  // Loaded at the first login: no start waits for it, and an installation with its own provider never needs it.
  let opening: Promise<{ made: Provider; answer: ReturnType<Provider['callback']> }> | undefined;
  const open = () => (opening ??= provider(options, issuer).then((made) => ({ made, answer: made.callback() })));
  const { host, protocol } = new URL(publicUrl);
  /** Whatever a proxy made of the address: the provider sees the public one, and writes its own addresses after it. */
  const seenFromOutside = (req: IncomingMessage) => {
    Object.assign(req.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) });
    return req;
  };
  return {
    issuer,
    async answer(req, res) {
      const mounted = Object.assign(seenFromOutside(req), {
        originalUrl: req.url,
        url: req.url?.slice(mount.length) || '/',
      });
      const { answer } = await open();
      await answer(mounted, res);
    },
    async isChoosing(req, res, uid) {
      const { made } = await open();
      const choice = await made.interactionDetails(seenFromOutside(req), res).catch(() => null);
      return choice?.uid === uid;
    },
    async choose(req, res, sub) {
      const { made } = await open();
      const acr = (await personas.find(sub))?.claims.acr;
      return made.interactionResult(seenFromOutside(req), res, {
        login: { accountId: sub, ...(acr === undefined ? {} : { acr }) },
      });
    },
    async end(req, res) {
      const { made } = await open();
      const session = await made.Session.get(made.createContext(seenFromOutside(req), res));
      if (session.accountId) await session.destroy();
    },
  };
}
