import type { Actor } from '../../kernel/role.ts';
import { codeOf, readCode } from '../../kernel/short-code.ts';
import type { Keys } from '../../platform/keys.ts';
import { sameId } from '../../platform/new-id.ts';

/** How somebody is asked: by a mail with a personal link, or by a letter with a code that is short enough to type. */
export type Channel = 'mail' | 'paper';

const lot = (keys: Keys, what: string, id: string): string => codeOf(sameId(keys, what, id)).replace('-', '');

/**
 * What opens an invitation: sixteen signs in the link of a mail, eight in a letter (`K7QM-2F9D`). It follows from the id and
 * only the installation can work it out, so that it is kept nowhere.
 */
export function secretOf(keys: Keys, id: string, channel: Channel): string {
  if (channel === 'paper') return codeOf(sameId(keys, 'survey code', id));
  return `${lot(keys, 'survey link', id)}${lot(keys, 'survey link too', id)}`.toLowerCase();
}

/** Keyed digest of a link or a code, by which its invitation is found. */
const digestOf = (keys: Keys, secret: string): string => keys.lookUp('survey', secret);

/** The digest under which an invitation is kept. */
export const keptDigest = (keys: Keys, id: string, channel: Channel): string =>
  digestOf(keys, secretOf(keys, id, channel));

/** The digest of a code as somebody typed it; null when it can not be read as one. */
export function typedDigest(keys: Keys, typed: string): string | null {
  const code = readCode(typed);
  return code && digestOf(keys, code);
}

/** The digest of the last part of a link. One that is none leads to nothing, as a wrong one does. */
export const linkDigest = (keys: Keys, link: string): string => digestOf(keys, link.toLowerCase());

/** Who answers, without an account: known by the id of the invitation and nothing else (OURS-survey-apart). */
export const respondentOf = (id: string): Actor => ({
  ...{ id, name: '', role: 'respondent', orgId: null, orgName: null, unitNumber: null, region: null },
  citizenId: null,
});

/** The page that the link of a mail leads to. */
export const surveyPath = (keys: Keys, id: string): string => `/s/${secretOf(keys, id, 'mail')}`;
