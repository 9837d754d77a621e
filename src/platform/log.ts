import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/** Security events, by stable code. */
export type SecurityCode =
  | 'login'
  | 'login-refused'
  | 'capacity-chosen'
  | 'logout'
  | 'csrf-refused'
  | 'rate-limited'
  | 'form-too-late';

/** What a security line tells: who by id, from where, and why by code; never a name and never free text. */
export interface SecurityAbout {
  requestId: string;
  ip?: string;
  personId?: string;
  role?: string;
  reason?: string;
}

/** Names that never reach a line, whatever is logged by mistake. */
const hidden = new Set([
  'headers',
  'body',
  'query',
  'cookies',
  'cookie',
  'authorization',
  'name',
  'email',
  'rrn',
  'insz',
  'token',
  'url',
]);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A line without the hidden names, at its top and one below. */
function withoutHidden(line: Record<string, unknown>): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(line)) {
    if (hidden.has(name)) continue;
    shown[name] = isPlain(value)
      ? Object.fromEntries(Object.entries(value).filter(([inner]) => !hidden.has(inner)))
      : value;
  }
  return shown;
}

/**
 * An error without its message: a database's detail, a schema's issue or a text of ours may quote what somebody typed.
 * Kind, code and the places in our code remain.
 */
function safeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const given: Record<string, unknown> = { ...error };
  const known = ['code', 'constraint', 'table', 'routine', 'statusCode'].filter(
    (key) => typeof given[key] !== 'object',
  );
  return {
    type: error.name,
    ...Object.fromEntries(known.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]]))),
    stack: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
    ...(error.cause === undefined ? {} : { cause: safeCause(error.cause) }),
  };
}
const safeCause = (cause: unknown): unknown => safeError(cause);

/** The standard output, written a tenth of a second behind: a write per line would cost as much as the line's request. */
const standardOutput = () => pino.destination({ dest: 1, sync: false, minLength: 8192, periodicFlush: 100 });

/** Structured lines of JSON on the standard output, or where `to` says. What is not written yet is written at the end. */
export function createLog(level: string, to?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }), log: withoutHidden },
    serializers: {
      err: safeError,
      // What is logged of a request is chosen where it is answered; nothing else of it gets out.
      req: () => undefined,
      res: () => undefined,
    },
    hooks: {
      // An error given without words would lend the line its message.
      logMethod(this: Logger, args: Parameters<Logger['info']>, method: Logger['info']) {
        const [first, ...rest] = args as unknown[];
        const about = first instanceof Error ? { err: first } : first;
        const bare = rest.length === 0 && typeof about === 'object' && about !== null && 'err' in about;
        method.call(this, about as object, ...(bare ? ['error'] : (rest as [])));
      },
    },
  };
  return pino(options, to ?? standardOutput());
}

const expected = new Set<SecurityCode>(['login', 'logout', 'capacity-chosen', 'form-too-late']);

/** Writes a security event; refusals as warnings. */
export function security(log: Pick<Log, 'info' | 'warn'>, event: SecurityCode, about: SecurityAbout): void {
  const line = { security: event, ...about };
  if (expected.has(event)) log.info(line, 'security');
  else log.warn(line, 'security');
}
