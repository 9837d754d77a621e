import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { readStorageAddress, storageForms } from './platform/documents/storage-address.ts';
import { originOf } from './platform/http/origin.ts';
import { madeSecrets } from './platform/secrets.ts';

/** Where logins come from: a body's own OpenID Connect provider, or none, and then the demo's personas. */
export interface Issuer {
  url: string;
  clientId: string;
  clientSecret: string;
}

/** Everything that the environment decides, checked; nothing else in the product reads the environment. */
export interface Config {
  host: string;
  /** 0 lets the system choose, and then `publicUrl` follows from what it chose. */
  port: number;
  /** Origin under which browsers reach the product, without a slash at the end. */
  publicUrl: string;
  dataDir: string;
  /** Absent: the embedded database in `dataDir`. */
  databaseUrl: string | undefined;
  /** Invented people, a login page with personas, and a clock that can be moved. */
  demo: boolean;
  /** Absent exactly in demo mode. */
  issuer: Issuer | undefined;
  /** Scopes asked at login; the issuer refuses at once a scope that it did not grant to this client. */
  scopes: string;
  /** Secret texts of 32 characters or more, from which keys are derived. */
  masterKey: string;
  signingKey: string;
  /** Absent: a folder in `dataDir`. */
  documentsUrl: string | undefined;
  /** Absent: mail is kept in the outbox and not sent. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Absent: files are kept as not scanned. */
  clamdAddress: string | undefined;
  /** Which proxies may say who the client is: a number of hops, or addresses and ranges; false for none. */
  trustProxy: number | string[] | false;
  logLevel: 'debug' | 'info' | 'warn' | 'error';
}

/** What is wrong with the environment, every problem at once; the product does not start on it. */
export class ConfigRefused extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(['Waarborg can not start:', ...problems.map((problem) => `- ${problem}`)].join('\n'));
    this.name = 'ConfigRefused';
    this.problems = problems;
  }
}

const key = z.string().min(32, 'takes a secret of 32 characters or more: openssl rand -base64 32');
const url = (...schemes: string[]) =>
  z
    .string()
    .refine(
      (text) => schemes.includes(URL.parse(text)?.protocol ?? ''),
      `takes a URL: ${schemes.map((s) => `${s}//…`).join(' or ')}`,
    );
const origin = url('http:', 'https:')
  .refine(
    (text) => URL.parse(text)?.pathname === '/',
    'takes an origin without a path, such as https://waarborg.example',
  )
  .transform((text) => new URL(text).origin);
const isLocal = (text: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(text).hostname);

/** Every variable, once. An empty value counts as not given. */
const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'takes a port: 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'takes a port: 0 to 65535')
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: origin.optional(),
  DATA_DIR: z
    .string()
    .default('./data')
    .transform((dir) => (isAbsolute(dir) ? dir : resolve(dir))),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  DEMO: z.enum(['0', '1'], 'takes 1 (demo) or 0').optional(),
  OIDC_ISSUER: url('https:', 'http:')
    .refine(
      (text) => text.startsWith('https:') || isLocal(text),
      'takes https, because logins must not travel in the clear',
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPES: z
    .string()
    .refine((text) => text.split(' ').includes('openid'), 'takes scopes with openid among them')
    .default('openid profile rrn vo waarborg'),
  MASTER_KEY: key.optional(),
  SIGNING_KEY: key.optional(),
  DOCUMENTS_URL: z
    .string()
    .refine((text) => readStorageAddress(text) !== null, storageForms)
    .optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z.email('takes an address, such as noreply@waarborg.example').optional(),
  CLAMD_ADDRESS: z
    .string()
    .regex(/^([^/:]+:\d+|\/.+)$/, 'takes host:port or the path of a socket')
    .optional(),
  TRUST_PROXY: z
    .string()
    .refine(
      (text) => !/^(true|\*)$/i.test(text),
      'takes a number of hops or a list of addresses; trusting everybody lets a client invent its address',
    )
    .transform((text) =>
      /^\d+$/.test(text) ? Number(text) || false : text.split(',').map((address) => address.trim()),
    )
    .optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'takes debug, info, warn or error').default('info'),
});
type Environment = z.infer<typeof Environment>;

/**
 * Whether this is a demo, and what stands in the way of starting. The embedded database without an issuer is a demo;
 * a server database is one only when asked for, because there the data may be real.
 */
function mode(env: Environment): { demo: boolean; problems: string[] } {
  const server = env.DATABASE_URL !== undefined;
  if (env.OIDC_ISSUER === undefined) {
    const demo = env.DEMO === '1' || (env.DEMO === undefined && !server);
    const where = server ? 'DATABASE_URL names a server' : 'DEMO=0 asks for real use';
    const what = 'set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or DEMO=1 for invented data and personas';
    return { demo, problems: demo ? [] : [`${where}, but nothing says who may log in: ${what}`] };
  }
  const needed = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'MASTER_KEY', 'SIGNING_KEY'] as const;
  const missing = needed.filter((name) => env[name] === undefined);
  return {
    demo: false,
    problems: [
      ...missing.map((name) => `${name} is not set, and OIDC_ISSUER asks for it`),
      ...(env.DEMO === '1'
        ? ['DEMO=1 and OIDC_ISSUER exclude each other: a demo has personas and a clock that can be moved']
        : []),
    ],
  };
}

/** A configuration that is complete but for the secrets that a demo makes for itself. */
export type Draft = Omit<Config, 'masterKey' | 'signingKey'> & {
  masterKey: string | undefined;
  signingKey: string | undefined;
};

function issuerOf(env: Environment): Issuer | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env;
  if (OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined || OIDC_CLIENT_SECRET === undefined) return undefined;
  return { url: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET };
}

/** Reads the environment, without touching anything else; throws ConfigRefused with every problem at once. */
export function parseConfig(env: NodeJS.ProcessEnv): Draft {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = Environment.safeParse(given);
  if (!read.success)
    throw new ConfigRefused(read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
  const { data } = read;
  const { demo, problems } = mode(data);
  if (data.SMTP_URL !== undefined && data.MAIL_FROM === undefined)
    problems.push('MAIL_FROM is not set, and SMTP_URL asks for it');
  if (problems.length > 0) throw new ConfigRefused(problems);
  return {
    host: data.HOST,
    port: data.PORT,
    publicUrl: data.PUBLIC_URL ?? originOf(data.HOST, data.PORT),
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    demo,
    issuer: issuerOf(data),
    scopes: data.OIDC_SCOPES,
    masterKey: data.MASTER_KEY,
    signingKey: data.SIGNING_KEY,
    documentsUrl: data.DOCUMENTS_URL,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM ?? 'noreply@localhost',
    clamdAddress: data.CLAMD_ADDRESS,
    trustProxy: data.TRUST_PROXY ?? false,
    logLevel: data.LOG_LEVEL,
  };
}

/** The configuration to start with; in a demo the secrets that the environment lacks are made once, beside the data. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const draft = parseConfig(env);
  const { masterKey, signingKey } = draft;
  if (masterKey && signingKey) return { ...draft, masterKey, signingKey };
  const made = madeSecrets(draft.dataDir);
  return { ...draft, masterKey: masterKey ?? made.masterKey, signingKey: signingKey ?? made.signingKey };
}
