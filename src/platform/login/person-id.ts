import { createHash } from 'node:crypto';

/**
 * A stable id (UUID version 8, RFC 9562) for somebody who is on no staff list: the same at each login with the same
 * issuer, so that what they did before there was a file stays theirs.
 */
export function personIdOf(sub: string): string {
  const bytes = createHash('sha256').update(`waarborg person ${sub}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
