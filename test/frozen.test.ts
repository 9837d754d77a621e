import { describe, expect, test } from 'vitest';
import { dated, digestOf, freeze, keptFrozen, thawed } from '../scripts/frozen.ts';
import { clockWith } from '../src/platform/clock.ts';

const [certo] = dated.filter(({ id }) => id === 'certo/2014-09-01');
if (!certo) throw new Error('no scheme of CERTO');
const changed = { ...certo, terms: {} };
const frozen = { [certo.id]: digestOf(certo) };

describe('OURS-frozen: a scheme that is in force', () => {
  test('is what it was when it came into force', () => {
    expect(thawed(dated, keptFrozen(), clockWith().today())).toEqual([]);
  });

  test('is refused when it changed, by the name of its file, with what to do', () => {
    expect(thawed([changed], frozen, '2026-11-23')).toEqual([
      'schemes/certo/2014-09-01.ts is in force since 2014-09-01 and has changed. Put it back, and make a new file named after the day on which the new rules begin.',
    ]);
  });

  test('may change until the day before it comes into force', () => {
    expect(thawed([changed], frozen, '2014-08-31')).toEqual([]);
    expect(thawed([changed], frozen, '2014-09-01')).toHaveLength(1);
  });

  test('is the same however its keys are ordered', () => {
    const { inForce, ...rest } = certo;
    expect(digestOf({ inForce, ...rest })).toBe(digestOf(certo));
  });

  test('is frozen once, and never anew', () => {
    expect(thawed([certo], {}, '2026-11-23')).toHaveLength(1);
    expect(freeze([certo], {}, '2026-11-23')).toEqual(frozen);
    expect(freeze([changed], frozen, '2026-11-23')).toEqual(frozen);
    expect(freeze([changed], frozen, '2014-08-31')).toEqual({ [certo.id]: digestOf(changed) });
  });

  test('does not go away', () => {
    expect(thawed([], frozen, '2026-11-23')).toHaveLength(1);
  });
});
