import type { Day } from '../../kernel/day.ts';
import { type Bound, statement, write } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import type { LiveAttestation } from '../live-attestation.ts';
import type { OfficeFact, PersonFact } from '../organisations/index.ts';
import { type LineState, lineKind, type Parties } from './line.ts';

/** One line and what its moves need; the key digests its texts. */
export interface Guidance {
  citizenId: string;
  key: Buffer;
  line: Held<LineState> | null;
  attestations: LiveAttestation[];
  /** Dated facts of the office that asks: its certificate, its access, its financing numbers. */
  office: OfficeFact[];
}

/** What a line's fields are held against beside the office: the person, the parties named. */
interface Asked {
  person: PersonFact[];
  /** Of the requester and executor named, those who work there today. */
  people: { orgId: string; personId: string }[];
}

/** What registering or correcting a line needs besides. */
export interface Registration extends Guidance, Asked {
  lines: Held<LineState>[];
}

interface GuidanceRow {
  wrappedKey: Buffer;
  lines: { id: string; version: number; state: LineState }[];
  attestations: LiveAttestation[];
  office: OfficeFact[];
}

const linesOf = (which: string) => `(select coalesce(json_agg(json_build_object(
    'id', s.id, 'version', s.version, 'state', ${lineKind.stateOf('s')}) order by s.id), '[]')
  from step s where s.citizen_id = z.citizen_id and ${which}) as lines`;

const attestationsOf = (office: string) => `(select coalesce(json_agg(json_build_object(
    'id', a.id, 'orgId', a.org_id, 'startsOn', a.starts_on, 'endsOn', a.ends_on, 'opensOn', a.opens_on,
    'closesOn', a.closes_on, 'withdrawnOn', a.withdrawn_on) order by a.closes_on), '[]')
  from attestation a
  where a.citizen_id = z.citizen_id and a.org_id = ${office} and a.purpose = 'outplacement') as attestations`;

const factsOf = (office: string) => `(select coalesce(json_agg(json_build_object(
    'fact', f.fact, 'code', f.code, 'fromOn', f.from_on, 'endsOn', f.ends_on)), '[]')
  from organisation_fact f where f.org_id = ${office}) as office`;

const loadLine = statement<GuidanceRow>(
  'step.load',
  `select z.wrapped_key as "wrappedKey", ${linesOf('s.id = $2::uuid')}, ${attestationsOf('$3::uuid')}, ${factsOf('$3::uuid')}
   from citizen z where z.citizen_id = $1::uuid`,
);

/** What a line's fields are held against: `$1` citizen, `$2` office, `$3` person, `$4` to `$7` the parties, `$8` the day. */
const partiesAsked = `
  ${factsOf('$2::uuid')},
  (select coalesce(json_agg(json_build_object('fact', p.fact, 'on', p.on_day)), '[]')
    from person_fact p where p.person_id = $3::uuid) as person,
  (select coalesce(json_agg(json_build_object('orgId', s.org_id, 'personId', s.person_id)), '[]')
    from staff s where s.from_on <= $8::date and (s.ends_on is null or $8::date <= s.ends_on)
      and (s.org_id, s.person_id) in (($4::uuid, $5::uuid), ($6::uuid, $7::uuid))) as people`;

const loadNew = statement<GuidanceRow & Asked>(
  'step.load-new',
  `select z.wrapped_key as "wrappedKey", ${attestationsOf('$2::uuid')}, ${partiesAsked},
     ${linesOf(`s.service = 'outplacement' and s.org_id = $2::uuid and s.status = 'in-progress'`)}
   from citizen z where z.citizen_id = $1::uuid`,
);

const loadCorrection = statement<GuidanceRow & Asked>(
  'step.load-correction',
  `select z.wrapped_key as "wrappedKey", ${attestationsOf('$2::uuid')}, ${partiesAsked}, ${linesOf('s.id = $9::uuid')}
   from citizen z where z.citizen_id = $1::uuid`,
);

const heldOf = (citizenId: string, { id, version, state }: GuidanceRow['lines'][number]): Held<LineState> => ({
  owner: citizenId,
  id,
  version,
  state,
});

/** Loads one line in a citizen's file, with the attestations of the office that works on it. */
export const loadingLine = (citizenId: string, lineId: string, orgId: string | null): Loading<Guidance> =>
  loading([loadLine.with(citizenId, lineId, orgId)], ([[row]]) => {
    const found = row?.lines[0];
    if (!row || !found) return null;
    const { wrappedKey: key, attestations, office } = row;
    return { citizenId, key, line: heldOf(citizenId, found), attestations, office };
  });

/** Who registers or corrects what, on which day. */
export interface Registering {
  citizenId: string;
  orgId: string | null;
  personId: string;
  parties: Parties;
  on: Day;
}

const valuesOf = ({ citizenId, orgId, personId, parties, on }: Registering) => {
  const { requesterOrg, requesterId, executorOrg, executorId } = parties;
  return [citizenId, orgId, personId, requesterOrg, requesterId, executorOrg, executorId, on] as const;
};

function registrationOf(citizenId: string, row: GuidanceRow & Asked): Registration {
  const { wrappedKey: key, attestations, office, person, people } = row;
  const lines = row.lines.map((line) => heldOf(citizenId, line));
  return { citizenId, key, line: null, lines, attestations, office, person, people };
}

/** Loads what a new line needs: open lines of the same office, its attestations and facts, the parties named. */
export const loadingForNew = (asked: Registering): Loading<Registration> =>
  loading([loadNew.with(...valuesOf(asked))], ([[row]]) => (row ? registrationOf(asked.citizenId, row) : null));

/** Loads a line together with what a correction of its parties and financing number needs. */
export const loadingForCorrection = (asked: Registering & { lineId: string }): Loading<Registration> =>
  loading([loadCorrection.with(...valuesOf(asked), asked.lineId)], ([[row]]) => {
    const found = row ? registrationOf(asked.citizenId, row) : null;
    const [line] = found?.lines ?? [];
    return found && line ? { ...found, line } : null;
  });

const keepText = write(
  'text.keep',
  `insert into record_text (citizen_id, record_id, field, n, body, written_on, written_at, written_by, audience)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** Keeps a free text beside its record; an earlier one under the same field stays. */
export const bindText = (text: {
  citizenId: string;
  recordId: string;
  field: string;
  n: number;
  body: string;
  on: string;
  at: Date;
  by: string;
  audience?: string;
}): Bound<unknown> =>
  keepText.with(
    text.citizenId,
    text.recordId,
    text.field,
    text.n,
    text.body,
    text.on,
    text.at,
    text.by,
    text.audience ?? 'file',
  );

const listLine = write(
  'caseload.line',
  `update caseload set line_id = $4, line_status = $5, line_due_on = $6, line_final_on = $7, ends_on = coalesce($8, ends_on)
   where citizen_id = $1 and org_id = $2 and purpose = $3`,
);

/** Keeps the office's narrow list in step with a line. */
export const bindListLine = (citizenId: string, id: string, line: LineState): Bound<unknown> =>
  listLine.with(citizenId, line.orgId, 'outplacement', id, line.status, line.dueOn, line.finalOn, line.endsOn);
