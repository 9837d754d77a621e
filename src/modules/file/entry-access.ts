import type { Day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import type { Actor } from '../../kernel/role.ts';
import { isOpen, type LiveAttestation } from '../live-attestation.ts';
import { type FileSection, mayWrite } from './sections/index.ts';

/**
 * Why someone may not write in a section, or null when they may: the section names the roles (M-23), and a consultant
 * needs an attestation of this citizen that is live today (M-01). Whose file a citizen or a mediator may open at all
 * was asked when it was loaded.
 */
export function closedTo(
  who: Actor,
  section: FileSection,
  attestations: readonly LiveAttestation[],
  today: Day,
): Ground | null {
  if (!mayWrite(who.role, section)) return { code: 'not-your-role', source: 'M-23', about: section.id };
  const needsAttestation = who.role === 'consultant';
  const isLive = attestations.some((attestation) => isOpen(attestation, today));
  return needsAttestation && !isLive ? { code: 'no-live-attestation', source: 'M-01', about: today } : null;
}
