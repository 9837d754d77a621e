import type { DocumentType } from './document-type.ts';
import type { RefusalCode } from './refusal.ts';

/** What makes a file do something by itself when it is opened, or hides a second file. */
export const activeParts = ['macros', 'script', 'dde', 'remote', 'attachment', 'automatic', 'hidden'] as const;
export type ActivePart = (typeof activeParts)[number];

/** What the content of a file turned out to be. `found` names the active part, or the kind that lies under the name. */
export type Finding<Type = DocumentType> = { ok: true; type: Type } | { ok: false; code: RefusalCode; found: string };

/** Bounds on what one file may make us do. The worker's time limit stands beside them. */
export const limits = {
  entries: 2_000,
  /** Inflated bytes, all parts together. */
  inflatedBytes: 200 * 1024 * 1024,
  /** Inflated against packed, judged from the first megabyte of a part on: small parts of equal bytes are harmless. */
  ratio: 100,
  ratioFromBytes: 1024 * 1024,
  pixels: 100_000_000,
} as const;

/** Breaks off a check with its outcome, from however deep; `outcomeOf` turns it back into a value. */
export class Stop extends Error {
  readonly finding: Finding<never>;
  constructor(code: RefusalCode, found = '') {
    super(code);
    this.finding = { ok: false, code, found };
  }
}

/** Runs a check; what it stops with is its answer. */
export async function outcomeOf<Type>(check: () => Finding<Type> | Promise<Finding<Type>>): Promise<Finding<Type>> {
  try {
    return await check();
  } catch (reason) {
    if (reason instanceof Stop) return reason.finding;
    throw reason;
  }
}
