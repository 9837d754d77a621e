import {
  type CertificateNeed,
  certoCertificate2014,
  certoCriteria,
  givenMandate2024,
  grantedLevel2024,
  levelCriteria,
  mandateCriteria,
} from '../../../schemes/index.ts';
import type { Cite } from '../../../sources/index.ts';
import type { Scheme } from '../../kernel/scheme.ts';

/** What can be granted: CERTO's certificate, VDAB's mandate for career guidance, or a level of BOSA. */
export const grantings = ['certo', 'mandate', 'level'] as const;
export type Granting = (typeof grantings)[number];

/** The life of what was granted: its table, on what it can be lost, and as which fact an organisation holds it. */
export interface Life {
  grants: Granting;
  table: Scheme<string, CertificateNeed, 'certificateEndsOn'>;
  criteria: readonly Cite[];
  fact: 'certificate' | 'mandate' | 'level';
}

const lives: Readonly<Record<string, Life>> = {
  certo: { grants: 'certo', table: certoCertificate2014, criteria: certoCriteria, fact: 'certificate' },
  'career-guidance-mandate': { grants: 'mandate', table: givenMandate2024, criteria: mandateCriteria, fact: 'mandate' },
  'selection-level': { grants: 'level', table: grantedLevel2024, criteria: levelCriteria, fact: 'level' },
};

/** The life of what was granted under a scheme; throws for a scheme that grants nothing. */
export function lifeOf(scheme: string): Life {
  const life = lives[scheme.split('/')[0] ?? ''];
  if (!life) throw new RangeError(`nothing is granted under ${scheme}`);
  return life;
}
