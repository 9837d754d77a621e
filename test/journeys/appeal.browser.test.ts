import { describe, expect, test } from 'vitest';
import { aCompany, link, press, says } from './company.ts';
import { eyesOfStory, typeDay, type Window } from './look.ts';

/**
 * What can become of a certificate, as its people live it: a refusal that is contested, a colleague who leaves with open
 * lines, and a withdrawal with its plan. Every page that is met is checked by axe and for its width.
 */
describe.each(eyesOfStory('phone').filter(({ javaScript }) => javaScript))('at $width pixels', (eyes) => {
  const { come, look, faults, stage } = aCompany(eyes);
  const write = ({ page }: Window, label: string, words: string) => page.getByLabel(label).fill(words);

  async function refused(office: string): Promise<void> {
    const lies = await come('Lies');
    await link(lies, office);
    await link(lies, 'Ontvankelijk verklaren, MLP is in orde');
    await press(lies, 'Ontvankelijk verklaren, MLP is in orde');
    const dries = await come('Dries');
    await link(dries, office);
    await dries.page.getByLabel('Ongunstig', { exact: true }).check();
    await write(dries, 'Waarop steunt je advies?', 'De code hangt niet uit.');
    await press(dries, 'Beoordelen');
    const amina = await come('Amina');
    await link(amina, office);
    await link(amina, 'Certificaat weigeren');
    await amina.page.getByLabel('C-04').check();
    await write(amina, 'Waarom?', 'Niemand kende de code.');
    await press(amina, 'Certificaat weigeren');
    await says(amina, 'Geweigerd');
  }

  test('OURS-appeal, OURS-separation, WCAG-2.2: a refusal is contested, annulled by somebody else, and decided anew', {
    timeout: 240_000,
  }, async () => {
    await refused('Horst & Haven');
    const ruben = await come('Ruben', '/certificate');
    await ruben.page.locator('main a[href^="/certificate/applications/"]').first().click();
    await look(ruben, 'refused');
    await link(ruben, 'Beroep instellen');
    await press(ruben, 'Beroep instellen');
    await look(ruben, 'appeal-empty');
    await write(ruben, 'Waarom ben je het niet eens met de beslissing?', 'Iedereen tekende de code.');
    await press(ruben, 'Beroep instellen');
    await says(ruben, 'Gedaan.');
    await look(ruben, 'appeal-lodged');

    const lies = await come('Lies', '/appeals');
    await look(lies, 'appeals');
    await link(lies, 'Weigering van het certificaat');
    await press(lies, 'Ontvangst bevestigen');
    await says(lies, 'In behandeling');
    const amina = await come('Amina', new URL(lies.page.url()).pathname);
    await says(amina, 'Iemand anders behandelt dit beroep.');
    await look(amina, 'appeal-took-part');

    const joris = await come('Joris', new URL(lies.page.url()).pathname);
    await link(joris, 'De beslissing vernietigen');
    await look(joris, 'appeal-annul');
    await write(joris, 'Waarom?', 'De handtekeningen liggen voor.');
    await press(joris, 'De beslissing vernietigen');
    await says(joris, 'De beslissing is vernietigd');
    await look(joris, 'appeal-annulled');
    await come('Amina');
    await link(amina, 'Horst & Haven');
    await says(amina, 'Deze aanvraag wacht op iemand anders.');
    await come('Joris');
    await link(joris, 'Horst & Haven');
    await link(joris, 'Certificaat toekennen');
    await press(joris, 'Certificaat toekennen');
    await says(joris, 'Toegekend');
    expect(faults).toEqual({});
  });

  test('OURS-departure, OURS-finding: who leaves hands the open lines over, and the finding is answered', {
    timeout: 180_000,
  }, async () => {
    const sofie = await come('Sofie');
    await look(sofie, 'office');
    await link(sofie, 'Vertrek melden Noor Vandewalle');
    await says(sofie, 'lopende lijn');
    await look(sofie, 'departure');
    await typeDay(sofie.page, 'lastDay', stage().today);
    await press(sofie, 'Vertrek bevestigen');
    await look(sofie, 'departure-without');
    await sofie.page.getByLabel('Collega die de lopende lijnen overneemt').selectOption({ label: 'Karim Bouzidi' });
    await press(sofie, 'Vertrek bevestigen');
    await says(sofie, 'VDAB bevestigde nog niet dat deze persoon de MLP-opleiding volgde.');
    await sofie.page.getByLabel('Collega die de lopende lijnen overneemt').selectOption({ label: 'Pieter Wijckmans' });
    await press(sofie, 'Vertrek bevestigen');
    await says(sofie, 'Het vertrek is gemeld.');
    await come('Sofie', '/findings');
    await look(sofie, 'findings');
    await link(sofie, 'Wie genoemd is, werkt er nog of is vervangen');
    await write(sofie, 'Wat is er gebeurd, en wat doe je eraan?', 'Er komt een nieuwe consulent.');
    await press(sofie, 'Antwoorden');
    await says(sofie, 'Het kantoor antwoordde');
    await look(sofie, 'finding');
    const lies = await come('Lies', '/findings');
    await says(lies, 'Lindewerk');
    await look(lies, 'findings-body');
    expect(faults).toEqual({});
  });

  test('OURS-plan, OURS-hearing: a withdrawal shows what it hits, and each line becomes a task of the adviser', {
    timeout: 180_000,
  }, async () => {
    const amina = await come('Amina', '/certificates');
    await link(amina, 'Lindewerk');
    await link(amina, 'Certificaat intrekken');
    await says(amina, 'De sociaal interventieadviseur krijgt');
    await look(amina, 'withdraw');
    await typeDay(amina.page, 'heardOn', stage().today);
    await amina.page.getByLabel('C-06').check();
    await write(amina, 'Waarom?', 'Er wordt niet geregistreerd.');
    await press(amina, 'Certificaat intrekken');
    await says(amina, 'Ingetrokken');
    const johan = await come('Johan');
    await says(johan, 'Certificaat van het kantoor ingetrokken op');
    await look(johan, 'tasks');
    const sofie = await come('Sofie', '/certificates');
    await link(sofie, 'Lindewerk');
    await link(sofie, 'Beroep instellen');
    await says(sofie, 'Intrekking van het certificaat');
    await look(sofie, 'appeal-withdrawal');
    expect(faults).toEqual({});
  });
});
