import type { Language } from '../../kernel/language.ts';
import { type Problem, problem } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { documentTexts } from '../../texts/document-pages.ts';
import { documents as fileTexts } from '../../texts/documents.ts';
import { refusal } from '../verb-route.ts';
import type { NotBrought } from './take-in.ts';

/** Why a file did not come in, as a problem to answer with; `file` is the name of its field. */
export function notBrought(refused: NotBrought, language: Language): Problem {
  if (refused.why === 'closed') return problem(404);
  if (refused.why === 'decision') return refusal(refused.outcome, language);
  if (refused.why === 'quota') {
    const detail = text(documentTexts, language)(`quota.${refused.code}`);
    return problem(429, { kind: refused.code, detail });
  }
  const { code, values } = refused.refused;
  const message = text(fileTexts, language)(code, values);
  return problem(code === 'too-large' ? 413 : 422, {
    kind: code,
    detail: message,
    fields: [{ name: 'file', code, message }],
  });
}
