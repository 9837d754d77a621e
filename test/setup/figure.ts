import { appendFileSync } from 'node:fs';

/** A figure that a test counted: what it says, its value, and how it was counted. */
export interface Figure {
  claim: string;
  value: string;
  counted: string;
}

/** Hands a figure to `npm run prove`, which writes them all to docs/proof.md; otherwise it goes nowhere. */
export function figure(claim: string, value: string | number, counted: string): void {
  const file = process.env.PROOF_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify({ claim, value: String(value), counted } satisfies Figure)}\n`);
}
