import { describe, expect, test } from 'vitest';
import { isCite } from '../scripts/trace.ts';
import { histories } from './golden/history.ts';
import { refusalsOf } from './golden/refusals.ts';
import { replayed } from './golden/replay.ts';
import { verbs } from './golden/verbs.ts';

describe.each([...histories])('the golden history %s', (_, golden) => {
  test(`${golden.cites.join(', ')}: ${golden.title}`, () => {
    expect(golden.cites.filter((cite) => !isCite(cite))).toEqual([]);
    const { told, wanted, ends } = replayed(golden);
    expect(told).toEqual(wanted);
    expect(ends).toMatchObject(golden.ends);
  });
});

const steps = [...histories.values()].flatMap((golden) => golden.steps).filter((step) => !step.then && !step.look);

test('every step of the procedures stands in a history, accepted at least once, and each history ends somewhere', () => {
  const accepted = new Set(steps.filter(({ refused }) => !refused).map((step) => step.do));
  expect([...verbs.keys()].filter((name) => !accepted.has(name))).toEqual([]);
  expect([...histories].filter(([, { ends }]) => Object.keys(ends).length === 0)).toEqual([]);
});

test('every ground on which these steps can be refused stands in a history', () => {
  const told = new Set(steps.flatMap((step) => (step.refused ?? []).map((code) => `${step.do}: ${code}`)));
  const wanted = Object.entries(refusalsOf).flatMap(([name, codes]) => codes.map((code) => `${name}: ${code}`));
  expect(wanted.filter((one) => !told.has(one))).toEqual([]);
  // What a history is refused on and the list does not know was forgotten in the list.
  const known = [...told].filter((one) => refusalsOf[one.split(':')[0] ?? '']);
  expect(known.filter((one) => !wanted.includes(one))).toEqual([]);
});
