import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A letter as a mail server received it. */
export interface Received {
  from: string;
  to: string[];
  raw: string;
  /** A header's value, unfolded; '' when it is absent. */
  header(name: string): string;
  /** The text, decoded. */
  body: string;
}

/** A real mail server of the tests, on a local port. */
export interface MailServer {
  url: string;
  received: Received[];
  /** Asked with each letter before it is acknowledged; an error that it throws is the server's answer. */
  onLetter(hook: (letter: Received) => void | Promise<void>): void;
  /** Refuses letters to these addresses for good. */
  refuse(...addresses: string[]): void;
  close(): Promise<void>;
}

const unquoted = (encoded: string) =>
  Buffer.from(
    encoded
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

function letterOf(raw: string, from: string, to: string[]): Received {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const headers = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const header = (name: string) =>
    headers
      .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
      ?.slice(name.length + 1)
      .trim() ?? '';
  const content = rest.join('\r\n\r\n');
  const body = header('content-transfer-encoding') === 'quoted-printable' ? unquoted(content) : content;
  return { from, to, raw, header, body: body.replaceAll('\r\n', '\n') };
}

/** Starts a mail server on a free port, or on the one given. */
export async function aMailServer(port = 0): Promise<MailServer> {
  const received: Received[] = [];
  const refused = new Set<string>();
  let hook: (letter: Received) => void | Promise<void> = () => undefined;
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(refused.has(address) ? Object.assign(new Error(`no such mailbox ${address}`), { responseCode: 550 }) : null),
    async onData(stream, { envelope }, done) {
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      const letter = letterOf(
        await text(stream),
        from,
        envelope.rcptTo.map(({ address }) => address),
      );
      received.push(letter);
      try {
        await hook(letter);
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Error('refused'));
      }
    },
  });
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    onLetter: (given) => {
      hook = given;
    },
    refuse: (...addresses) => {
      for (const address of addresses) refused.add(address);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** One part of a letter of several parts, decoded. */
export interface LetterPart {
  type: string;
  disposition: string;
  text: string;
}

/** The parts of a letter, those within parts too, in their order. */
export function partsOf(raw: string): LetterPart[] {
  const letter = letterOf(raw, '', []);
  const type = letter.header('content-type');
  const [, boundary] = /boundary="([^"]+)"/.exec(type) ?? [];
  const content = raw.slice(raw.indexOf('\r\n\r\n') + 4);
  if (boundary === undefined) {
    const encoding = letter.header('content-transfer-encoding');
    const read = encoding === 'base64' ? Buffer.from(content, 'base64').toString() : unquotedOr(content, encoding);
    return [{ type, disposition: letter.header('content-disposition'), text: read }];
  }
  const between = content.split(`--${boundary}`).slice(1, -1);
  return between.flatMap((part) => partsOf(part.replace(/^\r\n/, '').replace(/\r\n$/, '')));
}

const unquotedOr = (content: string, encoding: string) =>
  encoding === 'quoted-printable' ? unquoted(content) : content;
