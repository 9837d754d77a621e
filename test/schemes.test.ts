import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemes } from '../schemes/index.ts';
import { needSentence, printScheme, schemePage } from '../scripts/scheme-print.ts';
import { parseDay } from '../src/kernel/day.ts';
import { type Label, languages } from '../src/kernel/language.ts';
import type { Scheme } from '../src/kernel/scheme.ts';

const spoken = (label: Label) => languages.every((language) => label[language].trim() !== '');

/** The statuses one gets to from the beginning: the one that no step leads to. */
function reached({ statuses, steps }: Scheme): Set<string> {
  const led = new Set(steps.map((step) => step.to));
  const seen = new Set(Object.keys(statuses).filter((status) => !led.has(status)));
  for (let size = -1; size !== seen.size; ) {
    size = seen.size;
    for (const { from, to } of steps) if (to !== undefined && from.some((status) => seen.has(status))) seen.add(to);
  }
  return seen;
}

const beginnings = ({ statuses, steps }: Scheme) =>
  Object.keys(statuses).filter((status) => !steps.some((step) => step.to === status));

/** Everything that is wrong with a table of steps, as sentences. */
function faults(scheme: Scheme): string[] {
  const { statuses, steps, terms, inForce } = scheme;
  const found: string[] = [];
  const known = (status: string) => Object.hasOwn(statuses, status);
  const seen = reached(scheme);
  if (beginnings(scheme).length !== 1) found.push('has one beginning');
  if (parseDay(inForce.from) === null) found.push('is in force from a day');
  if (inForce.until !== undefined && inForce.until <= inForce.from) found.push('ends after it began');
  if (!scheme.id.endsWith(`/${inForce.from}`)) found.push('is named after the day it comes into force');
  if (!spoken(scheme.title)) found.push('has a title in every language');
  for (const [status, { label, final }] of Object.entries(statuses)) {
    if (!seen.has(status)) found.push(`${status} is reached`);
    if (!final && !steps.some(({ from, to }) => from.includes(status) && to !== undefined && to !== status))
      found.push(`${status} has a way out`);
    if (!spoken(label)) found.push(`${status} has a label in every language`);
  }
  for (const step of steps) {
    if (!spoken(step.label)) found.push(`${step.do} has a label in every language`);
    if (![...step.from, ...(step.to === undefined ? [] : [step.to])].every(known))
      found.push(`${step.do} knows its statuses`);
    if ((step.by === 'clock') !== (step.after !== undefined))
      found.push(`${step.do} has a term if the clock does it, else none`);
    if (step.after !== undefined && !Object.hasOwn(terms, step.after.span)) found.push(`${step.do} knows its term`);
    for (const need of step.needs ?? []) if (needSentence(need) === null) found.push(`${need} says what it asks`);
    const twins = steps.filter(
      (other) => other.do === step.do && other.from.some((status) => step.from.includes(status)),
    );
    if (twins.length > 1) found.push(`${step.do} stands once per status`);
  }
  for (const [term, { source }] of Object.entries(terms))
    if (!steps.some((step) => step.after?.span === term || step.source === source))
      found.push(`${term} is used or cited`);
  return found;
}

describe.each(schemes.map((scheme) => ({ id: scheme.id, scheme })))('the scheme $id', ({ scheme }) => {
  test('is whole: statuses reached and left, labels in every language, terms used', () => {
    expect(faults(scheme)).toEqual([]);
  });

  test('is printed as it stands; `npm run scheme:print` renews the page', () => {
    expect(readFileSync(schemePage(scheme), 'utf8')).toBe(printScheme(scheme));
  });
});

test('there is a scheme, and no two have the same id', () => {
  expect(schemes.length).toBeGreaterThan(0);
  expect(new Set(schemes.map(({ id }) => id)).size).toBe(schemes.length);
});

test('of one procedure at most one scheme is in force on any day', () => {
  const overlaps = schemes.flatMap((one) =>
    schemes
      .filter((other) => other.id !== one.id && other.id.split('/')[0] === one.id.split('/')[0])
      .filter((other) => other.inForce.from <= one.inForce.from && one.inForce.from < (other.inForce.until ?? '9999'))
      .map((other) => `${one.id} begins while ${other.id} is in force`),
  );

  expect(overlaps).toEqual([]);
});

const label = { nl: 'ja', fr: 'oui', en: 'yes' };
const step = { do: 'go', by: ['consultant'], from: ['new'], to: 'done', label, source: 'M-17' } as const;
const whole: Scheme = {
  id: 'sample/2018-11-01',
  title: label,
  source: 'M-02',
  inForce: { from: '2018-11-01' },
  terms: { grace: { months: 1, source: 'M-17' } },
  statuses: { new: { label }, done: { label, final: true } },
  steps: [step],
};

describe('the walk through a scheme', () => {
  test('finds nothing wrong with a whole one', () => {
    expect(faults(whole)).toEqual([]);
  });

  test.each<{ wrong: string; scheme: Scheme }>([
    {
      wrong: 'lost is reached',
      scheme: {
        ...whole,
        steps: [step, { ...step, do: 'turn', from: ['lost'], to: 'lost' }],
        statuses: { ...whole.statuses, lost: { label, final: true } },
      },
    },
    {
      wrong: 'has one beginning',
      scheme: { ...whole, steps: [step, { ...step, do: 'back', from: ['done'], to: 'new' }] },
    },
    { wrong: 'done has a way out', scheme: { ...whole, statuses: { new: { label }, done: { label } } } },
    {
      wrong: 'done has a label in every language',
      scheme: { ...whole, statuses: { new: { label }, done: { label: { ...label, fr: ' ' }, final: true } } },
    },
    {
      wrong: 'go has a label in every language',
      scheme: { ...whole, steps: [{ ...step, label: { ...label, en: '' } }] },
    },
    { wrong: 'go knows its statuses', scheme: { ...whole, steps: [{ ...step, from: ['new', 'gone'] }] } },
    { wrong: 'go stands once per status', scheme: { ...whole, steps: [step, { ...step, by: ['mediator'] }] } },
    { wrong: 'go has a term if the clock does it, else none', scheme: { ...whole, steps: [{ ...step, by: 'clock' }] } },
    {
      wrong: 'go knows its term',
      scheme: { ...whole, steps: [{ ...step, by: 'clock', after: { span: 'never', of: 'endsOn' } }] },
    },
    { wrong: 'magic says what it asks', scheme: { ...whole, steps: [{ ...step, needs: ['magic'] }] } },
    { wrong: 'grace is used or cited', scheme: { ...whole, terms: { grace: { days: 1, source: 'M-20' } } } },
    { wrong: 'is in force from a day', scheme: { ...whole, id: 'sample/2018-02-30', inForce: { from: '2018-02-30' } } },
    { wrong: 'ends after it began', scheme: { ...whole, inForce: { from: '2018-11-01', until: '2018-11-01' } } },
    { wrong: 'is named after the day it comes into force', scheme: { ...whole, id: 'sample/2019-01-01' } },
    { wrong: 'has a title in every language', scheme: { ...whole, title: { ...label, nl: '' } } },
  ])('finds that not: $wrong', ({ wrong, scheme }) => {
    expect(faults(scheme)).toContain(wrong);
  });
});

describe('the printed scheme', () => {
  test('says who, from where to where, what is needed, after which term and by which paragraph', () => {
    const clock = { ...step, do: 'lapse', by: 'clock', after: { span: 'grace', of: 'endsOn' } } as const;
    const printed = printScheme({
      ...whole,
      steps: [{ ...step, by: ['mediator'], needs: ['attestation-live'] }, clock],
    });

    expect(printed).toContain(
      '| ja (`go`) | Bemiddelaar | ja | ja | een attest van de burger opent vandaag het dossier voor dit kantoor |  | M-17 |',
    );
    expect(printed).toContain(
      '| ja (`lapse`) | de klok | ja | ja |  | 1 maand na de einddatum van het nieuwste attest | M-17 |',
    );
    expect(printed).toContain('van kracht vanaf 1 november 2018. Grondslag: M-02.');
    expect(printed).toMatch(/- \*\*M-02\*\* .*\n- \*\*M-17\*\* /);
  });
});
