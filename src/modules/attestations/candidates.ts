import { parseNationalNumber } from '../../kernel/insz.ts';
import { searchText } from '../../kernel/search-name.ts';
import type { Keys } from '../../platform/keys.ts';
import { type Looker, view } from '../../platform/view.ts';
import { type Candidate, candidates } from './attestation-views.ts';
import type { Readable } from './draft-views.ts';
import { digestsOf, normaliseName, type Typed } from './identity.ts';

const nobody: Typed = { nationalNumber: '', givenName: '', familyName: '', birthOn: null };

/**
 * Looks for the citizen of a paper: by what stands on it, and by what the secretariat types itself, which is a national
 * number or the beginning of a name, family name first. Each citizen shown gets a look; identity only.
 */
export async function findCandidates(
  house: Readable & { keys: Keys },
  looker: Looker,
  { paper = nobody, search = '' }: { paper?: Typed; search?: string },
): Promise<Candidate[]> {
  const today = house.clock.today();
  const isNumber = parseNationalNumber(search).ok;
  const { number } = digestsOf(house.keys, isNumber ? { ...paper, nationalNumber: search } : paper, today);
  const [given, family] = [normaliseName(paper.givenName), normaliseName(paper.familyName)];
  const person = given !== '' && family !== '' ? family + given : null;
  const from = isNumber ? '' : searchText(search);
  const range = from === '' ? [null, null] : [from, `${from}\u{10FFFF}`];
  return view(house, looker, candidates, number, person, paper.birthOn, ...range);
}
