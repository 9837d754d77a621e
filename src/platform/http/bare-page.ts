import type { Language } from '../../kernel/language.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A page of one thought without any style, for when the product's own pages can not be made. */
export interface BarePage {
  language: Language;
  title: string;
  sentences?: readonly string[];
  link?: { href: string; text: string };
}

/** Writes a bare page; everything given is text and is escaped. */
export function barePage({ language, title, sentences = [], link }: BarePage): string {
  const paragraphs = sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('');
  const way = link ? `<p><a href="${escaped(link.href)}">${escaped(link.text)}</a></p>` : '';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>`;
  return `<!doctype html><html lang="${language}"><head>${head}</head><body><main><h1>${escaped(title)}</h1>${paragraphs}${way}</main></body></html>`;
}
