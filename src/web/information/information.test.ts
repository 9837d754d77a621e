import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aHouse, type TestHouse } from '../../../test/setup/house.ts';
import { aSite, type TestSite } from '../../../test/setup/site.ts';
import { languages } from '../../kernel/language.ts';

const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('what citizens are told', () => {
  let house: TestHouse;
  let site: TestSite;
  beforeAll(async () => {
    house = await aHouse('server', '2026-03-02');
    site = await aSite(house);
  });
  afterAll(async () => {
    await site.close();
    await house.close();
  });

  const read = async (path: string, language = 'nl') => {
    const headers = { host: '127.0.0.1:3000' };
    const { statusCode, body } = await site.app.inject({ method: 'GET', url: `${path}?lang=${language}`, headers });
    expect(statusCode).toBe(200);
    return body.slice(body.indexOf('<main'), body.indexOf('</main>'));
  };
  const listIn = (html: string, heading: string) => {
    const from = html.indexOf(heading);
    return (html.slice(from, html.indexOf('</section>', from)).match(/<li>/g) ?? []).length;
  };

  const headings = {
    nl: ['Waarvoor wel', 'Waarvoor niet', 'Zo gebruik je'],
    fr: ['À quoi sert-il', 'À quoi ne sert-il pas', 'Comment l’utiliser'],
    en: ['What is it for', 'What is it not for', 'How to use it'],
  };
  test.each(languages)(
    'V-11: in %s, without an account, the page of the voucher says what it is for, not for, and how',
    async (language) => {
      const html = await read('/information/voucher', language);
      expect(headings[language].map((heading) => listIn(html, heading))).toEqual([5, 5, 7]);
      expect(plain(html)).toMatch(/14 (dagen|jours|days)/);
      expect(plain(html)).toMatch(/6 (jaar|ans|years)/);
      expect(html).toContain('href="/information/complaints"');
    },
  );

  test.each([
    {
      what: 'what every outplacement contains',
      heading: 'Wat zit er altijd in?',
      items: 8,
      names: [
        'Steun na je ontslag',
        'Wie ben ik',
        'overzicht van wat je kunt',
        'welk werk wil je nu',
        'Waar zijn er jobs',
        'cv',
        'oefenen',
        'zolang je solliciteert',
      ],
    },
    {
      what: 'what a package can add',
      heading: 'Wat kan erbij?',
      items: 9,
      names: [
        'stress',
        'Sociale vaardigheden',
        'Diversiteit',
        'Basis Nederlands',
        'leidinggevenden',
        'assessment',
        'aanwerft',
        'eigen zaak',
        'kantoor zelf',
      ],
    },
  ])('O-03, O-04: the page names $what', async ({ heading, items, names }) => {
    const html = await read('/information/outplacement');
    expect(listIn(html, heading)).toBe(items);
    const section = plain(html.slice(html.indexOf(heading), html.indexOf('</section>', html.indexOf(heading))));
    expect(names.filter((name) => !section.includes(name))).toEqual([]);
  });

  test('O-06: who is entitled, to how many hours and by when stands there, as the law is today', async () => {
    const html = await read('/information/outplacement');
    const says = plain(html);
    expect(html).toContain('href="/outplacement"');
    for (const words of [
      ...[
        '30 weken opzeggingstermijn of meer',
        'recht op 60 uur, hoe oud',
        'ben je 45 of ouder',
        'minstens 1 jaar bij een privébedrijf',
      ],
      ...[
        '60 uur vanaf 45 jaar, 30 uur als je jonger bent',
        'om dringende reden',
        'binnen 15 dagen na het einde van je contract',
      ],
      ...['binnen 39 weken daarna', 'binnen 4 weken na het begin', 'Je antwoordt schriftelijk binnen 4 weken'],
    ])
      expect(says).toContain(words);
  });

  test('O-02, O-05, O-07: it depends on need, kind and price, a group helps, and the former employer pays', async () => {
    const says = plain(await read('/information/outplacement'));
    expect(says).toContain(
      'hangt af van wat je nodig hebt, van de vorm, en van de prijs die je vroegere werkgever betaalt',
    );
    expect(says).toContain('mensen die hetzelfde meemaken');
    expect(says).toContain('een prijs, die je vroegere werkgever met het kantoor afspreekt');
  });

  /** Written down from the paragraphs, apart from the schemes. */
  const doors = [
    { door: 'VDAB', receipt: '10 dagen', answer: '45 dagen', next: 'Vlaamse Ombudsdienst', says: [] },
    {
      door: 'Ombudsman van Federgon',
      receipt: '10 dagen',
      answer: '45 dagen',
      next: 'VDAB',
      says: ['Alleen over leden'],
    },
    {
      door: 'Het loopbaancentrum zelf',
      receipt: '10 dagen',
      answer: '45 dagen',
      next: 'VDAB of Vlaamse Ombudsdienst',
      says: ['kent dus je naam'],
    },
    {
      door: 'Vlaamse Ombudsdienst',
      receipt: '10 dagen',
      answer: '45 dagen',
      next: 'geen andere',
      says: ['Over een outplacementkantoor: pas na VDAB'],
    },
    { door: 'BOSA, DG R&amp;O', receipt: '1 dag', answer: '30 dagen', next: 'federaalombudsman.be', says: [] },
  ];
  test.each(doors)(
    'C-08, V-12: at $door one hears within $receipt, and gets an answer within $answer',
    async ({ door, receipt, answer, next, says }) => {
      const html = await read('/information/complaints');
      const from = html.indexOf(`<h2 class="govuk-heading-m">${door}`);
      const section = plain(html.slice(from, html.indexOf('</section>', from)));
      expect(section).toContain(`Bevestiging dat je klacht binnen is binnen ${receipt}`);
      expect(section).toContain(`Antwoord binnen ${answer}`);
      expect(section.slice(section.indexOf('Niet tevreden'))).toContain(next);
      expect(says.filter((one) => !section.includes(one))).toEqual([]);
    },
  );

  test('V-11: the overview leads to each, and each stands in the footer’s place', async () => {
    const html = await read('/information');
    for (const path of ['voucher', 'outplacement', 'complaints']) expect(html).toContain(`href="/information/${path}"`);
  });
});
