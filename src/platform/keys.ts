import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/** Keys derived from the installation's master key, and the citizens' own keys wrapped under it. */
export interface Keys {
  /** A fresh key for a citizen, wrapped for storage. Destroying it unlinks every digest made with it. */
  newWrapped(): Buffer;
  /** 256 bits of the system's source of chance, in hexadecimal: what a draw is made from. */
  newSeed(): string;
  /** HMAC-SHA-256 of a text under a citizen's key, for the journal: proves a text without telling it. */
  digestUnder(wrapped: Buffer, text: string): string;
  /** HMAC-SHA-256 under the installation's key: finds a value (a national number) without storing it. */
  lookUp(purpose: string, value: string): string;
  /** Encrypts bytes that rest for a short time, such as a form that waits for a login. */
  seal(text: string): Buffer;
  /** Opens what `seal` closed; null when it was tampered with or closed under another key. */
  unseal(sealed: Buffer): string | null;
}

function encrypt(key: KeyObject, plain: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: KeyObject, sealed: Buffer): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  cipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(12, -16)), cipher.final()]);
}

/** Derives the product's keys from the master key (any secret text of 32 characters or more). */
export function keysFrom(masterKey: string): Keys {
  const derive = (purpose: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, 'waarborg', purpose, 32)));
  const wrapping = derive('citizen keys');
  const looking = derive('look-ups');
  const resting = derive('resting texts');
  return {
    newWrapped: () => encrypt(wrapping, randomBytes(32)),
    newSeed: () => randomBytes(32).toString('hex'),
    digestUnder: (wrapped, text) =>
      createHmac('sha256', createSecretKey(decrypt(wrapping, wrapped)))
        .update(text)
        .digest('base64url'),
    lookUp: (purpose, value) => createHmac('sha256', looking).update(`${purpose}\n${value}`).digest('base64url'),
    seal: (text) => encrypt(resting, Buffer.from(text, 'utf8')),
    unseal(sealed) {
      try {
        return decrypt(resting, sealed).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}
