import type { DocumentType } from '../../src/platform/documents/document-type.ts';
import type { RefusalCode } from '../../src/platform/documents/refusal.ts';

/** A file as someone might send it, and what must come of it. */
export interface Sample {
  why: string;
  name: string;
  bytes: () => Buffer;
  comes: DocumentType | RefusalCode;
  /** What the refusal must name as found. */
  found?: string;
}
