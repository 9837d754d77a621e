import { describe, expect, test } from 'vitest';
import { languages } from '../kernel/language.ts';
import { activeParts } from '../platform/documents/finding.ts';
import { refusalCodes } from '../platform/documents/refusal.ts';
import { text } from './catalogue.ts';
import { documents } from './documents.ts';

const values = {
  file: 'cv.docx',
  size: 20.1,
  limit: 20,
  extension: 'docx',
  found: 'pdf',
  signature: 'Eicar-Test-Signature',
};

describe.each(languages)('M-11: in %s', (language) => {
  const say = text(documents, language);

  test.each(refusalCodes)('a refusal that is %s says of which file, and what to do', (code) => {
    const sentence = say(code, values);

    expect(sentence).toContain('cv.docx');
    expect(sentence).not.toMatch(/[{}]|undefined/);
    expect(sentence.split(/[.] /).length).toBeGreaterThan(1);
  });

  test('every active part has words of its own', () => {
    const sentences = new Set(activeParts.map((found) => say('active-content', { ...values, found })));

    expect(sentences.size).toBe(activeParts.length);
  });

  test('a name and a content that do not agree are both told, also when the name has no extension', () => {
    const kinds = ['pdf', 'docx', 'odt', 'jpg', 'png', 'zip', 'cfb', 'mixed', 'unknown'];
    const sentences = new Set(kinds.map((found) => say('type-lies', { ...values, found })));

    expect(sentences.size).toBe(kinds.length);
    expect(say('type-lies', values)).toContain('.docx');
    expect(say('type-lies', { ...values, extension: 'none' })).not.toContain('.none');
  });
});

test('sizes are written as each language writes them', () => {
  expect(text(documents, 'nl')('too-large', values)).toContain('20,1 MB');
  expect(text(documents, 'fr')('too-large', values)).toContain('20,1 Mo');
  expect(text(documents, 'en')('too-large', values)).toContain('20.1 MB');
});
