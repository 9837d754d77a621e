import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import { versionOn } from '../../kernel/version.ts';
import { applicationKind, newApplication } from './application.ts';
import { procedureFor, procedureOfFile, procedures } from './procedures.ts';

const first = procedureFor('outplacement-office', day('2026-03-02'));
if (!first) throw new Error('offices apply for a certificate');
const until = { ...first, scheme: { ...first.scheme, inForce: { from: '2014-09-01', until: '2027-01-01' } } };
const second = { ...first, scheme: { ...first.scheme, id: 'certo/2027-01-01', inForce: { from: '2027-01-01' } } };
const versions = [second, until, ...procedures.filter(({ grants }) => grants !== 'certo')];

describe('C-18: which version of a procedure an application follows', () => {
  test.each([
    ['2014-08-31', undefined],
    ['2014-09-01', 'certo/2014-09-01'],
    ['2026-12-31', 'certo/2014-09-01'],
    ['2027-01-01', 'certo/2027-01-01'],
    ['2040-01-01', 'certo/2027-01-01'],
  ])('on %s the version in force is %s', (on, id) => {
    expect(versionOn([second, until], day(on))?.scheme.id).toBe(id);
  });

  test('of two that are in force at once the newer one counts, in whichever order they are listed', () => {
    const both = [first, { ...second, scheme: { ...second.scheme, inForce: { from: '2020-01-01' } } }];
    for (const versions of [both, both.toReversed()])
      expect(
        [versionOn(versions, day('2019-12-31')), versionOn(versions, day('2020-01-01'))].map((one) => one?.scheme.id),
      ).toEqual(['certo/2014-09-01', 'certo/2027-01-01']);
  });

  test.each([
    ['begun and filed under the old one', 'certo/2014-09-01', '2026-12-31', '2027-03-01', 'certo/2014-09-01'],
    [
      'begun under the old one and not filed on its last day',
      'certo/2014-09-01',
      null,
      '2026-12-31',
      'certo/2014-09-01',
    ],
    [
      'begun under the old one and not filed when the new one holds',
      'certo/2014-09-01',
      null,
      '2027-01-01',
      'certo/2027-01-01',
    ],
    ['filed under the new one', 'certo/2027-01-01', '2027-01-01', '2027-03-01', 'certo/2027-01-01'],
  ])('%s', (_, scheme, filed, today, follows) => {
    const file = { scheme, filedFirstOn: filed === null ? null : day(filed) };
    expect(procedureOfFile(file, day(today), versions).scheme.id).toBe(follows);
  });

  test('what is filed under a later version than it was begun under keeps that one, and else its own', () => {
    const filed = { kind: 'application', id: 'a', did: 'filed', on: day('2027-01-01'), variant: null } as const;
    const begun = { ...newApplication, scheme: 'certo/2014-09-01' };
    expect(applicationKind.evolve(begun, filed).scheme).toBe('certo/2014-09-01');
    expect(applicationKind.evolve(begun, { ...filed, scheme: 'certo/2027-01-01' })).toMatchObject({
      ...{ scheme: 'certo/2027-01-01', filedFirstOn: '2027-01-01' },
    });
  });

  test('an organisation has no procedure before its first version, and a kind that applies for nothing never has one', () => {
    expect(procedureFor('outplacement-office', day('2014-08-31'))).toBeUndefined();
    expect(procedureFor('outplacement-office', day('2014-09-01'))?.grants).toBe('certo');
    expect(procedureFor('platform', day('2026-03-02'))).toBeUndefined();
  });
});
