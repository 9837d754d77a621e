import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, languages } from '../../kernel/language.ts';

const isLanguage = (text: string | undefined): text is Language =>
  (languages as readonly (string | undefined)[]).includes(text);

/** The language that an Accept-Language header prefers among ours; null when it names none: `fr-BE,nl;q=0.8` is fr. */
export function preferredLanguage(header: string | undefined): Language | null {
  if (header === undefined) return null;
  const wanted = header.split(',').flatMap((part, place) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    const language = tag.split('-')[0];
    const weight = quality === undefined ? 1 : Number(quality);
    return isLanguage(language) && weight > 0 ? [{ language, weight, place }] : [];
  });
  wanted.sort((a, b) => b.weight - a.weight || a.place - b.place);
  return wanted[0]?.language ?? null;
}

/** The language to answer in: what the link asks, what the reader chose before, what the browser prefers, Dutch. */
export function languageOf(req: FastifyRequest): Language {
  const { lang } = req.query as { lang?: unknown };
  const asked = typeof lang === 'string' ? lang : undefined;
  const candidates = [asked, req.cookies.language];
  return candidates.find(isLanguage) ?? preferredLanguage(req.headers['accept-language']) ?? 'nl';
}

/** Remembers a language that the link asked for (`?lang=fr`), for a year. */
export function keepLanguage(req: FastifyRequest, reply: FastifyReply, secure: boolean): void {
  const { lang } = req.query as { lang?: unknown };
  if (lang !== req.language || req.cookies.language === req.language) return;
  reply.setCookie('language', req.language, { path: '/', sameSite: 'lax', httpOnly: true, secure, maxAge: 31_536_000 });
}
