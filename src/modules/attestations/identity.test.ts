import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import { isFor, normaliseName, personKey, type Self, wrongIdentity } from './identity.ts';

describe('M-01/reading-blind: names that are the same', () => {
  test.each([
    ['Van den Bérg-Smets', 'vandenberg smets', 'accents, capitals, hyphens and spaces'],
    ['D’Hondt', 'dhondt', 'an apostrophe'],
    ['Jean-Pierre', 'Jean Pierre', 'a hyphen or a space'],
    ['Jean-Pierre', 'JEANPIERRE', 'or neither'],
    ['Łukasz Øster', 'lukasz oster', 'letters of other alphabets'],
    ['Zoe\u0308', 'Zo\u00eb', 'an accent typed apart'],
  ])('%s is %s: %s', (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });

  test.each([
    ['Peeters', 'Peters'],
    ['De Smet', 'De Smedt'],
  ])('%s is not %s', (one, other) => {
    expect(normaliseName(one)).not.toBe(normaliseName(other));
  });

  test('make a key only together with a birth date, and a part of the one name never passes to the other', () => {
    const born = day('1980-05-17');
    expect(personKey('Bina', 'Patel', born)).toBe('bina|patel|1980-05-17');
    expect(personKey('Bina', 'Patel', null)).toBeNull();
    expect(personKey(' - ', 'Patel', born)).toBeNull();
    expect(personKey('Ann De', 'Smet', born)).not.toBe(personKey('Ann', 'De Smet', born));
  });
});

describe('INSZ: what an office types of a citizen', () => {
  const typed = { nationalNumber: '', givenName: '', familyName: '', birthOn: null };
  const named = { givenName: 'Bina', familyName: 'Patel', birthOn: day('1980-05-17') };

  test.each([
    ['a right number', { ...typed, nationalNumber: '85.07.30-033.28' }, []],
    ['a BIS number', { ...typed, nationalNumber: '85.47.30-033.17' }, []],
    ['names and birth date', { ...typed, ...named }, []],
    [
      'wrong check digits',
      { ...typed, nationalNumber: '85.07.30-033.29' },
      ['national-number-check-digits nationalNumber'],
    ],
    ['nine digits', { ...typed, nationalNumber: '85.07.30-033' }, ['national-number-length nationalNumber']],
    ['the 35th of July', { ...typed, nationalNumber: '85.07.35-001.07' }, ['national-number-date nationalNumber']],
    ['nothing', typed, ['identity-missing nationalNumber']],
    ['names without a birth date', { ...typed, ...named, birthOn: null }, ['identity-missing nationalNumber']],
    ['a given name only', { ...typed, ...named, familyName: '' }, ['identity-missing nationalNumber']],
    [
      'a wrong number beside right names is not passed over',
      { ...typed, ...named, nationalNumber: '85.07.30-033.29' },
      ['national-number-check-digits nationalNumber'],
    ],
    ['born tomorrow', { ...typed, ...named, birthOn: day('2026-03-03') }, ['date-in-future birthOn']],
  ])('%s', (_why, given, expected) => {
    expect(wrongIdentity(given, day('2026-03-02')).map(({ code, about }) => `${code} ${about}`)).toEqual(expected);
  });
});

describe('M-01/reading-blind: who may sign a draft', () => {
  const bina: Self = { citizenId: 'c1', numbers: ['n1'], persons: ['p1', 'p2'] };
  const draft = { followsCitizen: null, number: null, person: null };

  test.each([
    ['whose number was typed', { ...draft, number: 'n1' }, bina, true],
    ['not who has another number', { ...draft, number: 'n2' }, bina, false],
    ['whose name and birth date were typed', { ...draft, person: 'p2' }, bina, true],
    ['not who has another name', { ...draft, person: 'p3' }, bina, false],
    ['a namesake is not meant when a number was typed', { ...draft, number: 'n2', person: 'p1' }, bina, false],
    ['a name that is spelled otherwise does not matter then', { ...draft, number: 'n1', person: 'p3' }, bina, true],
    ['whose attestation it extends', { ...draft, followsCitizen: 'c1' }, bina, true],
    ['nobody else, whatever was typed', { ...draft, followsCitizen: 'c2', number: 'n1' }, bina, false],
    ['nobody without a file extends', { ...draft, followsCitizen: 'c1' }, { ...bina, citizenId: null }, false],
    ['nobody, of a draft whose text was erased', draft, bina, false],
  ])('%s', (_why, meant, self, expected) => {
    expect(isFor(meant, self)).toBe(expected);
  });
});
