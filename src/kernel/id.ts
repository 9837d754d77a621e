const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const endOfTime = 2 ** 48;

/**
 * A UUID of version 7 (RFC 9562): it sorts by time, as text and in an index. A fraction of the millisecond fills the
 * twelve bits behind the version, so that ids of the same millisecond keep their order; 62 bits are random.
 * `random` gives at least eight bytes, which the caller draws, since the kernel draws no lots.
 */
export function uuidV7(millis: number, random: Uint8Array): string {
  if (!(millis >= 0 && millis < endOfTime)) throw new RangeError(`Not an instant: ${millis}`);
  if (random.length < 8) throw new RangeError('A UUID needs eight random bytes');
  const whole = Math.floor(millis);
  const time = whole.toString(16).padStart(12, '0');
  const fraction = Math.floor((millis - whole) * 4096);
  const lot = Array.from(random.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = (0x8000 | (Number.parseInt(lot.slice(0, 4), 16) & 0x3fff)).toString(16);
  const version = `7${fraction.toString(16).padStart(3, '0')}`;
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${lot.slice(4)}`;
}

/** Whether this text is an id as we write them; an address that holds another spelling of one leads nowhere. */
export const isId = (text: string): boolean => shape.test(text);
