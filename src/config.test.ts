import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigRefused, loadConfig, parseConfig } from './config.ts';
import { openStorage } from './platform/documents/storage.ts';
import { storageForms } from './platform/documents/storage-address.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const issuer = {
  OIDC_ISSUER: 'https://authenticatie.vlaanderen.be/op',
  OIDC_CLIENT_ID: 'waarborg',
  OIDC_CLIENT_SECRET: 's3cret',
  MASTER_KEY: key,
  SIGNING_KEY: key,
};
const server = { DATABASE_URL: 'postgres://waarborg@db/waarborg' };

const refusalOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    parseConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigRefused) return error.problems;
    throw error;
  }
};

test.each([
  { why: 'no configuration at all is a demo', env: {}, demo: true },
  { why: 'an empty value is not given', env: { DATABASE_URL: '', OIDC_ISSUER: '', PORT: '' }, demo: true },
  { why: 'a server is a demo when asked for', env: { ...server, DEMO: '1' }, demo: true },
  { why: 'a server with an issuer is real', env: { ...server, ...issuer }, demo: false },
  { why: 'the embedded database with an issuer is real too', env: issuer, demo: false },
  { why: 'DEMO=0 beside an issuer says the same', env: { ...issuer, DEMO: '0' }, demo: false },
  {
    why: 'an issuer on this machine may do without https',
    env: { ...issuer, OIDC_ISSUER: 'http://127.0.0.1:9000/op' },
    demo: false,
  },
])('configuration: $why', ({ env, demo }) => {
  expect(parseConfig(env).demo).toBe(demo);
});

test.each([
  {
    why: 'a server without demo or issuer',
    env: server,
    says: [/DATABASE_URL names a server.*set OIDC_ISSUER.*DEMO=1/],
  },
  { why: 'no demo wanted and no issuer', env: { DEMO: '0' }, says: [/DEMO=0.*set OIDC_ISSUER/] },
  {
    why: 'an issuer without its client',
    env: { ...issuer, OIDC_CLIENT_ID: undefined, OIDC_CLIENT_SECRET: '' },
    says: [/OIDC_CLIENT_ID/, /OIDC_CLIENT_SECRET/],
  },
  {
    why: 'an issuer without keys',
    env: { ...issuer, MASTER_KEY: undefined, SIGNING_KEY: undefined },
    says: [/MASTER_KEY/, /SIGNING_KEY/],
  },
  { why: 'a demo with real logins', env: { ...issuer, DEMO: '1' }, says: [/exclude each other/] },
  {
    why: 'an issuer without https',
    env: { ...issuer, OIDC_ISSUER: 'http://login.example' },
    says: [/OIDC_ISSUER takes https/],
  },
  {
    why: 'a key of 31 characters',
    env: { ...issuer, MASTER_KEY: 'x'.repeat(31) },
    says: [/MASTER_KEY takes a secret of 32/],
  },
  {
    why: 'several at once',
    env: { PORT: '70000', PUBLIC_URL: 'https://a.example/path', LOG_LEVEL: 'loud' },
    says: [/PORT takes a port/, /PUBLIC_URL/, /LOG_LEVEL/],
  },
  { why: 'another database', env: { DATABASE_URL: 'mysql://db/x', DEMO: '1' }, says: [/DATABASE_URL takes a URL/] },
  { why: 'mail without a sender', env: { SMTP_URL: 'smtp://localhost' }, says: [/MAIL_FROM/] },
  { why: 'every proxy trusted', env: { TRUST_PROXY: 'true' }, says: [/TRUST_PROXY takes a number/] },
  { why: 'scopes without openid', env: { OIDC_SCOPES: 'profile' }, says: [/OIDC_SCOPES/] },
])('configuration is refused: $why', ({ env, says }) => {
  const problems = refusalOf(env);

  expect(problems).toHaveLength(says.length);
  for (const [i, pattern] of says.entries()) expect(problems[i]).toMatch(pattern);
});

test.each([
  { at: 'file:///var/lib/waarborg/documents', why: 'a folder' },
  { at: 's3://KEY:SECRET@127.0.0.1:9000/documents?region=eu-west-1&tls=0', why: 'a bucket' },
])('documents are kept at $why', ({ at }) => {
  expect(parseConfig({ DOCUMENTS_URL: at }).documentsUrl).toBe(at);
});

test.each([
  { at: 'https://store.example/documents', why: 'a web address' },
  { at: 'http://store.example/documents', why: 'one without TLS' },
  { at: '/var/lib/waarborg/documents', why: 'a bare path' },
  { at: 'file://elsewhere/documents', why: 'a folder of another machine' },
  { at: 's3://store.example/documents', why: 'a bucket without a key' },
  { at: 's3://KEY:s%zz@store.example/documents', why: 'a secret that is badly encoded' },
  { at: 's3://KEY:SECRET@store.example/', why: 'a store without a bucket' },
])('documents are not kept at $why, which is told before anything opens', async ({ at }) => {
  const url = URL.parse(at);

  expect(refusalOf({ DOCUMENTS_URL: at })).toEqual([
    expect.stringMatching(/^DOCUMENTS_URL takes file:\/\/\/.*, or s3:\/\/KEY:SECRET@host\/bucket/),
  ]);
  // What opens documents refuses the same.
  if (url !== null) await expect(openStorage(url)).rejects.toThrow(storageForms);
});

test.each([
  { env: {}, url: 'http://127.0.0.1:3000' },
  { env: { HOST: '0.0.0.0', PORT: '8080' }, url: 'http://localhost:8080' },
  { env: { HOST: '::1' }, url: 'http://[::1]:3000' },
  { env: { PUBLIC_URL: 'https://waarborg.example/' }, url: 'https://waarborg.example' },
])('the public address of $env is $url', ({ env, url }) => {
  expect(parseConfig(env).publicUrl).toBe(url);
});

test.each([
  { given: '1', trusts: 1 },
  { given: '0', trusts: false },
  { given: '10.0.0.1, 10.1.0.0/16', trusts: ['10.0.0.1', '10.1.0.0/16'] },
  { given: undefined, trusts: false },
])('TRUST_PROXY=$given', ({ given, trusts }) => {
  expect(parseConfig({ TRUST_PROXY: given }).trustProxy).toEqual(trusts);
});

test('a demo makes its keys once and keeps them for its owner only', () => {
  const DATA_DIR = join(mkdtempSync(join(tmpdir(), 'waarborg-')), 'data');

  const first = loadConfig({ DATA_DIR });
  const second = loadConfig({ DATA_DIR });

  expect(first.masterKey).toMatch(/^[\w+/]{43}=$/);
  expect(second.masterKey).toEqual(first.masterKey);
  expect(second.signingKey).toEqual(first.signingKey);
  expect(first.signingKey).not.toEqual(first.masterKey);
  expect(readdirSync(DATA_DIR)).toEqual(['secrets.json']);
  expect(statSync(join(DATA_DIR, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('keys that are given are used, and no file is made', () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'waarborg-'));

  const config = loadConfig({ ...issuer, DATA_DIR });

  expect(config.masterKey).toBe(key);
  expect(readdirSync(DATA_DIR)).toEqual([]);
});
