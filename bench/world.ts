import pg from 'pg';
import type { Keys } from '../src/platform/keys.ts';
import { idIn } from './ids.ts';

/** How large a world is. */
export interface Size {
  citizens: number;
  /** Each with one consultant, who is logged in. */
  offices: number;
}

/** The token of a consultant's session, and its form's secret; the database has the hash of the first only. */
export const tokenOf = (office: number): string => `bench-${office}-`.padEnd(43, 'a');
export const csrfOf = (office: number): string => `csrf-${office}-`.padEnd(43, 'b');

/** The office of a citizen. */
export const officeOf = (citizen: number, { offices }: Size): number => citizen % offices;
/** Of every five citizens one has no open line at the start. */
export const hasOpenLine = (citizen: number): boolean => citizen % 5 !== 0;

/** The families of the world, in the order of how often a census meets them. */
export const families =
  'Peeters,Janssens,Maes,Jacobs,Mertens,Willems,Claes,Goossens,Wouters,De Smet,Vermeulen,Pauwels,Dubois,Hermans,Aerts,Michiels,Lambert,Martens,De Vos,Smets,Claeys,Hendrickx,Van Damme,Devos,De Clercq,Janssen,Verhoeven,Van den Broeck,Wauters,Cools,Segers,Desmet,Bogaert,Yilmaz,El Amrani,Nguyen,Kowalski,Patel,Benali,Van de Velde,Coppens,Lemmens,Thys,Bauwens,Leclercq'.split(
    ',',
  );
const givens =
  'An,Bart,Bina,Cedric,Dirk,Eline,Fatima,Geert,Hanne,Ines,Jan,Karel,Lotte,Mohamed,Nele,Omar,Pieter,Quinten,Rik,Sofie,Tom,Ugo,Veerle,Wim,Xavier,Yasmina,Zeynep,Emma,Lucas,Noah,Marie,Louise,Arthur,Elise,Jules'.split(
    ',',
  );

const listed = (names: readonly string[]) => `array[${names.map((name) => `'${name}'`).join(', ')}]`;
const one = (list: string, n: string) => `(${list})[1 + (${n}) % cardinality(${list})]`;
/** Spreads neighbouring numbers over a list. */
const spread = (n: string, by: number) => `((${n})::bigint * ${by} % 1000003)`;

const today = `(now() at time zone 'Europe/Brussels')::date`;
const days = { from: `${today} - 60`, to: `${today} + 300`, closes: `${today} + 344`, due: `${today} + 330` };

/** What stands in everybody's portrait: section, place, whether there is one only, codes. */
const entries: readonly [string, number, boolean, string][] = [
  ['contact', 0, true, '{"preferredChannel": "phone"}'],
  ['language', 1, false, '{"language": "nl"}'],
  ['language', 2, false, '{"language": "fr"}'],
  ['situation', 3, true, '{"status": "job-seeking", "since": "2025-11-01"}'],
];

/** Fills the tables by number, in the database itself: half a million lines in seconds. */
function statements({ citizens, offices }: Size): string[] {
  const [c, org, person] = [
    idIn('citizen', 'n'),
    idIn('organisation', `n % ${offices}`),
    idIn('person', `n % ${offices}`),
  ];
  const attestation = idIn('attestation', 'n');
  const all = `generate_series(0, ${citizens - 1}) as n`;
  const each = `generate_series(0, ${offices - 1}) as n`;
  const first = idIn('line', 'n * 8');
  const status = `case when n % 5 = 0 then 'stopped' else 'in-progress' end`;
  const ended = `case when n % 5 = 0 then ${today} - 20 end`;
  const name = `lower(family_name || ' ' || given_name)`;
  return [
    `insert into organisation (id, code, name, unit_number, kind)
      select ${org}, 'office-' || n, 'Kompas ' || n, '384', 'outplacement-office' from ${each}`,
    `insert into organisation_fact (org_id, id, fact, code, from_on)
      select ${org}, gen_random_uuid(), fact, code, '2020-01-01' from ${each},
        (values ('certificate', null), ('mlp-contract', null), ('financing-number', '99FN000')) as f (fact, code)`,
    `insert into person (id, sub, given_name, family_name)
      select ${person}, 'consultant-' || n, 'Ann', 'De Smet ' || n from ${each}`,
    `insert into staff (org_id, person_id, role, from_on) select ${org}, ${person}, 'consultant', '2020-01-01' from ${each}`,
    `insert into person_fact (person_id, fact, on_day) select ${person}, fact, on_day from ${each},
      (values ('mlp-training', date '2020-02-01'), ('experience-since', date '2015-01-01')) as f (fact, on_day)`,
    `insert into citizen (citizen_id, given_name, family_name, birth_on, region, search_name, wrapped_key)
      select citizen_id, given_name, family_name, date '1960-01-01' + n % 14000, region, ${name}, decode($1, 'hex')
      from (select n, ${c} as citizen_id, ${one(listed(givens), spread('n', 7919))} as given_name,
        ${one(listed(families), spread('n', 104_729))} as family_name,
        ${one(`array['antwerpen','limburg','oost-vlaanderen','vlaams-brabant','west-vlaanderen']`, 'n')} as region from ${all}) as made`,
    `insert into attestation (citizen_id, id, version, scheme, org_id, purpose, status, signed_how, signed_on,
        entered_for_citizen, starts_on, ends_on, opens_on, closes_on, prepared_by)
      select ${c}, ${attestation}, 1, 'attestation/2018-11-01', ${org}, 'outplacement', 'registered', 'online', ${days.from},
        false, ${days.from}, ${days.to}, ${days.from}, ${days.closes}, ${person} from ${all}`,
    `insert into caseload (citizen_id, org_id, purpose, search_name, open_days, ends_on, line_id, line_status, line_due_on, line_final_on)
      select ${c}, ${org}, 'outplacement', z.search_name, datemultirange(daterange(${days.from}, ${days.closes}, '[]')), ${days.to},
        ${first}, ${status}, ${days.due}, ${ended} from ${all} join citizen z on z.citizen_id = ${c}`,
    `insert into step (citizen_id, id, version, scheme, service, status, org_id, attestation_id, starts_on, ended_on, ends_on,
        due_on, final_on, financing_number, requester_org, requester_id, executor_org, executor_id, stop_reason, summaries)
      select ${c}, ${first}, 1, 'outplacement-line/2018-11-01', 'outplacement', ${status}, ${org}, ${attestation}, ${days.from},
        ${ended}, ${days.to}, ${days.due}, ${ended}, '99FN000', ${org}, ${person}, ${org}, ${person},
        case when n % 5 = 0 then 'work' end, 0 from ${all}`,
    `insert into step (citizen_id, id, version, service, status, starts_on, ended_on, final_on, summaries)
      select ${c}, ${idIn('line', 'n * 8 + k')}, 1, ${one(`array['training','guidance-path','internship']`, 'n + k')},
        'executed', ${today} - 400 * k, ${today} - 400 * k + 90, ${today} - 400 * k + 90, 0 from ${all}, generate_series(1, 4) as k`,
    `insert into record_text (citizen_id, record_id, field, n, body, written_on, written_at, written_by)
      select ${c}, ${idIn('line', 'n * 8 + k')}, 'title', 1, 'Opleiding ' || k, ${today} - 400 * k, now(), ${person}
      from ${all}, generate_series(1, 4) as k`,
    ...entries.map(
      ([section, at, once, codes]) => `insert into entry
          (citizen_id, id, version, section, audience, once, codes, updated_on, updated_by, org_id)
        select ${c}, ${idIn('entry', `n * 8 + ${at}`)}, 1, '${section}', 'file', ${once}, '${codes}', ${today} - 30, ${person}, ${org}
        from ${all}`,
    ),
    `insert into record_text (citizen_id, record_id, field, n, body, written_on, written_at, written_by)
      select ${c}, ${idIn('entry', 'n * 8')}, field, 1, body, ${today} - 30, now(), ${person} from ${all},
        (values ('street', 'Stationsstraat 12'), ('postalCode', '2800'), ('municipality', 'Mechelen'), ('phone', '015 00 00 00'))
          as t (field, body)`,
    `insert into chain (owner_id, record_id, kind, seq, head) select ${c}, ${first}, 'step', 1, sha256(${c}::text::bytea) from ${all}`,
    `insert into journal (owner_id, record_id, seq, kind, at, on_day, actor_id, role, org_id, action, outcome, facts, grounds, request_id, hash)
      select ${c}, ${first}, 1, 'step', now(), ${days.from}, ${person}, 'consultant', ${org}, 'step.register', 'accepted',
        '[]', '[]', gen_random_uuid(), sha256(${c}::text::bytea) from ${all}`,
    `insert into session (token_hash, person_id, actor, choices, identity, csrf_secret, expires_at)
      select rtrim(translate(encode(sha256(rpad('bench-' || n || '-', 43, 'a')::bytea), 'base64'), '+/', '-_'), '='), ${person},
        jsonb_build_object('id', ${person}, 'name', 'Ann De Smet ' || n, 'role', 'consultant', 'orgId', ${org},
          'orgName', 'Kompas ' || n, 'unitNumber', '384', 'region', null, 'citizenId', null), '[]',
        '{"givenName": "Ann", "familyName": "De Smet", "numberDigest": null, "birthOn": null}',
        rpad('csrf-' || n || '-', 43, 'b'), now() + interval '8 hours' from ${each}`,
  ];
}

/** Loads a world into a migrated database; `url` is its owner's. */
export async function loadWorld(url: string, size: Size, keys: Keys): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const sql of statements(size)) {
      // Everybody's key is the same one: opening it costs what opening any costs.
      await client.query(sql, sql.includes('$1') ? [keys.newWrapped().toString('hex')] : []);
    }
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}
