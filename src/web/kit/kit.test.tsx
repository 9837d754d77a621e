import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import {
  assetFolder,
  assetUrl,
  DataTable,
  type Field,
  Form,
  Grounds,
  Page,
  type PageProps,
  privacyWarnings,
  renderPage,
  withQuery,
} from './index.ts';

const bina: Actor = {
  id: 'p1',
  name: 'Bina <Patel>',
  role: 'consultant',
  orgId: 'o1',
  orgName: 'Kompas',
  unitNumber: '384',
  region: null,
  citizenId: null,
};

const fields: Field[] = [
  { kind: 'date', name: 'startsOn', label: 'Datum', required: true, today: day('2018-11-21') },
  { kind: 'textarea', name: 'summary', label: 'Samenvatting', hint: 'Denk aan de privacy', maxLength: 2000 },
];

const form = (props: Partial<Parameters<typeof Form>[0]> = {}) => (
  <Form action="/steps" fields={fields} submit={[{ label: 'Bevestigen' }]} {...props} />
);

function drawn(children: VNode, props: Partial<PageProps> = {}): string {
  return renderPage(
    <Page title="Stap" language="nl" actor={bina} path="/files/k1?sort=on" csrf="t0k3n" {...props}>
      {children}
    </Page>,
  );
}

/** The tag that has this attribute. */
const tagWith = (html: string, attribute: string) =>
  html.match(/<[a-z][^>]*>/g)?.find((tag) => tag.includes(attribute)) ?? '';

describe('a page', () => {
  test('is a document in its language, with one h1 and a title of its own', () => {
    const html = drawn(<p>inhoud</p>, { language: 'fr', title: 'Étape' });

    expect(html).toMatch(/^<!doctype html><html lang="fr"/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<title>Étape · Waarborg</title>');
  });

  test('says in its title that something is wrong, and only then', () => {
    expect(drawn(form(), { errors: { startsOn: 'Datum: vul in.' } })).toContain('<title>Fout: Stap · Waarborg</title>');
    expect(drawn(form(), { errors: {} })).toContain('<title>Stap · Waarborg</title>');
  });

  test('says who one is and for which organisation, and escapes what people typed', () => {
    const html = drawn(<p>{'<script>alert(1)</script>'}</p>);

    expect(html).toContain('Bina &lt;Patel>');
    expect(html).toMatch(/Consul[a-z]+<\/span>.*Kompas \(384\)/);
    expect(html).not.toContain('<script>');
  });

  test('holds no style and no script of its own, because the policy forbids both', () => {
    const html = drawn(form({ errors: { startsOn: 'x' } }), { errors: { startsOn: 'x' }, wide: true });

    expect(html).not.toMatch(/<style|style=|\son[a-z]+=/);
    expect(html.match(/<script[^>]*>[^<]*/g)).toEqual([`<script type="module" src="${assetUrl('enhance.js')}">`]);
  });

  test('switches language without leaving the page', () => {
    expect(drawn(<p />)).toContain('href="/files/k1?sort=on&amp;lang=fr"');
    expect(withQuery('/a?lang=nl&x=1#top', { lang: 'en', x: null })).toBe('/a?lang=en');
  });

  test('has help, information, accessibility, privacy, sources and the register in the same order (WCAG 3.2.6)', () => {
    const footer = drawn(<p />).split('<footer')[1] ?? '';
    expect([...footer.matchAll(/href="\/([a-z]+)"/g)].map(([, page]) => page)).toEqual([
      'help',
      'information',
      'outplacement',
      'accessibility',
      'privacy',
      'sources',
      'register',
    ]);
  });
});

describe('a form', () => {
  test('M-06: a required field carries an asterisk, which is explained, and an optional one does not', () => {
    const html = drawn(form());

    expect(html).toContain('Opgelet: velden met een sterretje');
    expect(html).toContain('Datum<span class="w-star"> *</span>');
    expect(html).toContain('Samenvatting</label>');
    expect(drawn(form({ fields: fields.slice(1) }))).not.toContain('sterretje');
  });

  test('M-06: an error stands in the summary and at its field, and both are tied to the field', () => {
    const errors = { summary: 'Samenvatting: te lang.' };
    const html = drawn(form({ errors }), { errors });
    const area = tagWith(html, 'name="summary"');

    expect(html).toContain('<a href="#summary">Samenvatting: te lang.</a>');
    expect(area).toContain('id="summary"');
    expect(area).toContain('aria-invalid="true"');
    expect(area).toContain('aria-describedby="summary-hint summary-count summary-error"');
    expect(html).toContain('id="summary-error"');
  });

  test('M-05: the button for today works by itself, and is not what Enter presses', () => {
    const html = drawn(form());
    const buttons = (html.split('action="/steps"')[1] ?? '').match(/<button[^>]*>[^<]*/g) ?? [];

    expect(buttons[0]).toContain('Bevestigen');
    expect(tagWith(html, 'name="today"')).toMatch(/type="submit".*value="startsOn".*formnovalidate/i);
  });

  test('carries its token when it posts and none when it asks', () => {
    expect(drawn(form()).match(/name="_csrf" value="t0k3n"/g)).toHaveLength(3);
    expect(drawn(form({ method: 'get' })).match(/name="_csrf" value="t0k3n"/g)).toHaveLength(2);
  });

  test('shows again what was typed, escaped', () => {
    const html = drawn(form({ values: { 'startsOn-day': '31', summary: '</textarea><b>&' } }));

    expect(tagWith(html, 'name="startsOn-day"')).toContain('value="31"');
    expect(html).toContain('&lt;/textarea>&lt;b>&amp;</textarea>');
  });

  test('M-09: asks about what may be private before it saves', () => {
    const html = drawn(form({ privacy: privacyWarnings('Bel 0472 12 34 56') }));

    expect(html).toContain('Denk aan de privacy van de burger');
    expect(tagWith(html, 'name="privacy"')).toContain('value="keep"');
  });
});

test('a sorted column says so, and its heading turns the direction', () => {
  const html = drawn(
    <DataTable
      caption="Lijst"
      columns={[{ key: 'on', label: 'Datum', sortable: true, cell: (row: string) => row }]}
      rows={['a']}
      keyOf={(row) => row}
      sort={{ by: 'on', direction: 'up' }}
      sortHref={(by, direction) => `?sort=${by}&direction=${direction}`}
    />,
  );

  expect(tagWith(html, 'aria-sort')).toContain('aria-sort="ascending"');
  expect(html).toContain('href="?sort=on&amp;direction=down"');
});

test('a ground is a sentence with its day written out, and leads to its paragraph', () => {
  const html = drawn(<Grounds grounds={[{ code: 'summary-closed', source: 'M-20', about: '2019-12-03' }]} />);

  expect(html).toContain('tot en met 03/12/2019');
  expect(html).toContain('href="/sources/M-20"');
});

test('a first view weighs at most 100 kB, typeface included', () => {
  const sheet = ['waarborg.css', 'enhance.js', 'seal.svg'];
  const file = (name: string) => readFileSync(`${assetFolder}${assetUrl(name).slice('/assets/'.length)}`);
  const html = gzipSync(drawn(form())).length;
  const weight = sheet.reduce(
    (sum, name) => sum + gzipSync(file(name)).length,
    html + file('atkinson-latin.woff2').length,
  );

  expect(gzipSync(file('enhance.js')).length).toBeLessThan(6_000);
  expect(weight).toBeLessThan(100_000);
});
