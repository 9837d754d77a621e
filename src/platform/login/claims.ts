import { z } from 'zod';
import { type Role, roles } from '../../kernel/role.ts';

/**
 * What the Flemish access management (ACM/IDM) tells about who logs in, and what the embedded provider imitates.
 * A claim comes only with its scope: `profile`, `rrn`, `vo`, and the product's own for its roles.
 */
export const Claims = z.object({
  sub: z.string().min(1).max(255),
  given_name: z.string().optional(),
  family_name: z.string().optional(),
  /** Only from issuers that know it; ACM/IDM does not tell. */
  birthdate: z.string().optional(),
  /** National number, eleven digits. */
  rrn: z.string().optional(),
  vo_id: z.string().optional(),
  /** BUR citizen, EA company, GID Flemish entity, LB local authority, OV education, VER association. */
  vo_doelgroepcode: z.string().optional(),
  vo_orgcode: z.string().optional(),
  vo_orgnaam: z.string().optional(),
  /** `Waarborg-consultant:0428315871`: a role of ours in the context of an organisation's code. */
  waarborg_rol_3d: z.preprocess(
    (given) => (typeof given === 'string' ? [given] : given),
    z.array(z.string()).optional(),
  ),
  acr: z.string().optional(),
});
export type Claims = z.infer<typeof Claims>;

/** A role for an organisation as claimed; it counts only with a place on that organisation's staff list. */
export interface ClaimedRole {
  role: Role;
  orgCode: string;
}

/** Reads `Waarborg-consultant:0428315871`; what is not ours or not known is left out, never guessed. */
export function claimedRoles(claims: Claims): ClaimedRole[] {
  return (claims.waarborg_rol_3d ?? []).flatMap((text) => {
    const [, name, orgCode] = /^Waarborg-([a-z-]+):([0-9A-Z]+)$/.exec(text) ?? [];
    const role = roles.find((known) => known === name);
    return role === undefined || role === 'citizen' || orgCode === undefined ? [] : [{ role, orgCode }];
  });
}

const means = 'urn:be:vlaanderen:authmech:';
/** Means of level Substantial or High. Sent as `acr_values`, because ACM/IDM tells the means only when asked. */
export const acceptedMeans = ['eid', 'eidashigh', 'itsme', 'csamtotp', 'csamsms', 'eidassubstantial'].map(
  (name) => means + name,
);
const weakMeans = ['password', 'csampassword', 'csamselfreg'].map((name) => means + name);

/** Whether the means is known to be below level Substantial: a file must not open on a password alone. */
export const isTooWeak = (claims: Claims): boolean => claims.acr !== undefined && weakMeans.includes(claims.acr);
