import { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { idField, textField } from '../fields.ts';
import type { CheckCase } from './check-needs.ts';
import { type FileCheckState, fileCheckKind } from './file-check.ts';
import { type GuidanceCheckState, guidanceCheckId, guidanceCheckKind } from './guidance-check.ts';

/** Which check: every command names the centre and itself. */
export const OnCheck = z.object({ orgId: idField, checkId: idField });
export type OnCheck = z.infer<typeof OnCheck>;

/** Which guidance of a check. */
export const OnGuidance = OnCheck.extend({ guidanceId: idField });
export type OnGuidance = z.infer<typeof OnGuidance>;

/** Words that must not be missing. */
export const wordsField = textField(4000).refine((text) => text !== '', 'text-missing');

/** A step with words. */
export const WithWords = OnCheck.extend({ text: wordsField });
export type WithWords = z.infer<typeof WithWords>;

/** A check with what was found so far, and the means to make a citizen's link. */
export interface Checked {
  check: Held<FileCheckState>;
  found: Held<GuidanceCheckState>[];
}

interface Row {
  version: number;
  state: FileCheckState;
  found: { id: string; version: number; state: GuidanceCheckState }[];
}

/** Whose checks somebody may see, in SQL. */
export const mineOrVdab = (f: string) =>
  `(app_role() in ('mandate-officer', 'system') or (${f}.org_id = app_id('org') and app_role() = 'office-manager'))`;

/** What was found of every guidance of a check `f`, in SQL; for the centre nothing, before it was sent. */
export const foundOf = `(select coalesce(json_agg(json_build_object('id', g.id, 'version', g.version,
  'state', ${guidanceCheckKind.stateOf('g')})), '[]') from guidance_check g where g.org_id = f.org_id and g.check_id = f.id)`;

const load = statement<Row>(
  'check.load',
  `select f.version, ${fileCheckKind.stateOf('f')} as state, ${foundOf} as found
   from file_check f where f.org_id = $1::uuid and f.id = $2::uuid and ${mineOrVdab('f')}`,
);

/** Loads a check for a step; null for whoever may not see it. */
export const loadingCheck = ({ orgId, checkId }: OnCheck): Loading<Checked> =>
  loading([load.with(orgId, checkId)], ([[row]]) => {
    if (!row) return null;
    const { version, state, found } = row;
    return {
      check: { owner: orgId, id: checkId, version, state },
      found: found.map((one) => ({ owner: orgId, ...one })),
    };
  });

/** The case that a check makes for who asks today, about one guidance or the whole. */
export function checkCase({ check, found }: Checked, guidanceId: string | null, who: Actor, today: Day): CheckCase {
  return {
    ...{ orgId: check.owner, check: check.state, drawStatus: 'revealed', isChecked: true, guidanceId },
    ...{ found: found.map(({ state }) => state), who, today },
  };
}

/** What the wall must know of a step on one guidance: the check, and what is found of the guidance. */
export const knownOf = ({ orgId, checkId, guidanceId }: OnGuidance): string[] => [
  orgId,
  checkId,
  guidanceCheckId(checkId, guidanceId),
];

/** The records that a step on one guidance may touch: the check first, whose version its reader saw. */
export const heldFor = ({ check, found }: Checked): Held[] => [check, ...found];

const keepText = statement<unknown>(
  'check.text',
  `insert into check_text (org_id, record_id, n, field, about, check_id, body, written_on, written_by)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** Something that was written with a step, under the version that the step makes. */
export interface CheckText {
  recordId: string;
  version: number;
  field: 'delivery' | 'reply' | 'grounds' | 'evidence' | 'remark';
  /** The condition that it is about; '' when it is about the whole. */
  about: string;
  body: string;
}

/** Keeps what somebody wrote. */
export const bindCheckText = (
  { orgId, checkId }: OnCheck,
  { recordId, version, field, about, body }: CheckText,
  on: Day,
  by: string,
): Bound<unknown> => keepText.with(orgId, recordId, version, field, about, checkId, body, on, by);
