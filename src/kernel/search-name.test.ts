import { describe, expect, test } from 'vitest';
import { searchName, searchText } from './search-name.ts';

describe('a name as it is searched', () => {
  test.each([
    ['Bina', 'Patel', 'patel bina', 'family name first'],
    ['Zoë', 'Lefèvre', 'lefevre zoe', 'accents go'],
    ['Zoe\u0308', 'Lefe\u0300vre', 'lefevre zoe', 'accents that were typed as separate marks go too'],
    ['Jean-Pierre', 'Van den Bergh', 'van den bergh jean pierre', 'a hyphen is a space'],
    ['An', 'D’Hondt', 'dhondt an', 'an apostrophe goes, of any kind'],
    ['An', 'D´Hondt', 'dhondt an', 'an accent in its place as well'],
    ['Łukasz', 'Øster-Weiß', 'oster weiss lukasz', 'letters that have no accent to lose'],
    ['İpek', 'IŞIK', 'isik ipek', 'Turkish capitals'],
    ['  Bina ', ' PATEL  ', 'patel bina', 'spaces around and capitals'],
    ['', 'Madonna', 'madonna', 'one name only'],
    ['Мария', 'Петрова', 'петрова мария', 'other scripts stay'],
  ])('%s %s stands under “%s”: %s', (given, family, expected) => {
    expect(searchName(given, family)).toBe(expected);
  });

  test('what is typed as in a list finds what stands there', () => {
    expect(searchText('Patel, Bina')).toBe(searchName('Bina', 'Patel'));
    expect(searchText(' -- ')).toBe('');
  });

  test('twice is as good as once', () => {
    const once = searchName('Jean-Pierre', 'D’Hondt-Weiß');
    expect(searchText(once)).toBe(once);
  });
});
