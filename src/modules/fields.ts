import { z } from 'zod';
import { type Day, parseDay } from '../kernel/day.ts';
import { parseEnterpriseNumber } from '../kernel/enterprise-number.ts';

/** A day as text, `2026-03-01`; an impossible one is refused at its field. */
export const dayField = z
  .string()
  .transform((text, context): Day => {
    const found = parseDay(text);
    if (found !== null) return found;
    context.issues.push({ code: 'custom', message: 'impossible-day', input: text });
    return z.NEVER;
  })
  .meta({ format: 'date', type: 'string', examples: ['2026-03-01'] });

/** An id of the product's own. */
export const idField = z.uuid();

/** A text as it is kept: spaces around it go, and control characters but the new line and the tab. */
export const cleanText = (text: string): string =>
  text.replace(/\p{Cc}/gu, (control) => ('\n\t'.includes(control) ? control : '')).trim();

/** A free text of at most so many characters; spaces around it go, and control characters with them. */
export const textField = (max: number) => z.string().max(max).transform(cleanText);

/** An enterprise number as ten digits; what is none is refused at its field. */
export const enterpriseField = z
  .string()
  .max(40)
  .transform((text, context): string => {
    const read = parseEnterpriseNumber(text);
    if (read.ok) return read.number;
    context.issues.push({ code: 'custom', message: read.code, input: text });
    return z.NEVER;
  })
  .meta({ type: 'string', examples: ['0403.019.261'] });
