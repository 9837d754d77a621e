import { looking } from '../../platform/view.ts';

/** Everything beside the file's sections: lines with their texts, attestations, documents and decisions. */
export interface OwnRecords {
  citizen_id: string;
  steps: Record<string, unknown>[];
  attestations: Record<string, unknown>[];
  documents: {
    id: string;
    publicationName: string;
    fileName: string;
    mediaType: string;
    addedOn: string;
    scan: string;
  }[];
  /** Action plans with every version of their words, drafts that nobody shared yet too. */
  actionPlans: Record<string, unknown>[];
  decisions: Record<string, unknown>[];
  /** That the citizen was asked how guidance was, and never what they answered: that is kept under nobody's name. */
  surveys: OwnSurvey[];
}

/** One time that a citizen was asked. Whether the reminder went is kept nowhere: it would say whether they had answered by then. */
export interface OwnSurvey {
  questionnaire: string;
  about: string | null;
  askedOn: string;
  /** The day of the one reminder, which goes to who has not answered by then. */
  reminderOn: string;
  /** Nothing was sent, since they had asked to be asked no more. */
  refused: boolean;
}

const texts = (
  table: string,
) => `(select coalesce(json_agg(json_build_object('field', t.field, 'n', t.n, 'text', t.body, 'writtenOn', t.written_on)
    order by t.field, t.n), '[]') from record_text t where t.citizen_id = ${table}.citizen_id and t.record_id = ${table}.id)`;
const org = (column: string) => `(select o.name from organisation o where o.id = ${column})`;
const person = (column: string) => `(select p.given_name || ' ' || p.family_name from person p where p.id = ${column})`;
const textOf = (
  field: string,
) => `(select t.body from record_text t where t.citizen_id = d.citizen_id and t.record_id = d.id
    and t.field = '${field}' order by t.n desc limit 1)`;

/**
 * The citizen's own records for the download, cancelled lines and removed documents too: nothing is kept back
 * (GDPR-15/reading). `$1` the citizen.
 */
export const ownRecords = looking<OwnRecords>('records.download', {
  roles: ['citizen'],
  values: 1,
  purpose: 'download',
  sql: `select z.citizen_id,
    (select coalesce(json_agg(json_build_object('id', s.id, 'service', s.service, 'status', s.status, 'startsOn', s.starts_on,
        'endedOn', s.ended_on, 'endsOn', s.ends_on, 'turnsOn', s.due_on, 'office', ${org('s.org_id')}, 'financingNumber', s.financing_number,
        'requester', ${person('s.requester_id')}, 'executor', ${person('s.executor_id')}, 'stopReportedOn', s.stop_reported_on,
        'stopDate', s.stop_date, 'stopReason', s.stop_reason, 'texts', ${texts('s')}) order by s.starts_on, s.id), '[]')
      from step s where s.citizen_id = z.citizen_id) as steps,
    (select coalesce(json_agg(json_build_object('id', a.id, 'office', ${org('a.org_id')}, 'purpose', a.purpose, 'signedHow', a.signed_how,
        'signedOn', a.signed_on, 'registeredOn', a.registered_on, 'startsOn', a.starts_on, 'endsOn', a.ends_on, 'opensOn', a.opens_on,
        'closesOn', a.closes_on, 'withdrawnOn', a.withdrawn_on, 'texts', ${texts('a')}) order by a.starts_on, a.id), '[]')
      from attestation a where a.citizen_id = z.citizen_id) as attestations,
    (select coalesce(json_agg(json_build_object('id', d.id, 'publicationName', coalesce(${textOf('publication-name')}, ''),
        'fileName', coalesce(${textOf('file-name')}, ''), 'mediaType', d.media_type, 'addedOn', d.added_on, 'scan', d.scan,
        'sha256', d.sha256, 'size', d.size, 'office', ${org('d.org_id')}) order by d.added_on, d.id), '[]')
      from document d where d.citizen_id = z.citizen_id) as documents,
    (select coalesce(json_agg(json_build_object('id', a.id, 'office', ${org('a.org_id')}, 'status', a.status, 'n', a.n, 'form', a.form,
        'support', a.support, 'steps', a.steps, 'writtenOn', a.written_on, 'writtenBy', ${person('a.written_by')},
        'sharedOn', a.shared_on, 'agreedOn', a.agreed_on, 'documentId', a.document_id, 'texts', (
          select coalesce(json_agg(json_build_object('n', t.n, 'words', t.words, 'writtenOn', t.written_on) order by t.n), '[]')
          from action_plan_text t where t.citizen_id = a.citizen_id and t.plan_id = a.id)) order by a.written_on, a.id), '[]')
      from action_plan a where a.citizen_id = z.citizen_id) as "actionPlans",
    (select coalesce(json_agg(json_build_object('at', j.at, 'action', j.action, 'outcome', j.outcome, 'role', j.role,
        'by', ${person('j.actor_id')}, 'office', ${org('j.org_id')}, 'grounds', j.grounds) order by j.at), '[]')
      from journal j where j.owner_id = z.citizen_id) as decisions,
    (select coalesce(json_agg(json_build_object('questionnaire', q.questionnaire, 'about', ${org('s.org_id')}, 'askedOn', q.asked_on,
        'reminderOn', q.remind_on, 'refused', q.refused) order by q.asked_on, q.step_id), '[]')
      from survey_asked q join step s on s.citizen_id = q.citizen_id and s.id = q.step_id
      where q.citizen_id = z.citizen_id) as surveys
  from citizen z where z.citizen_id = $1::uuid`,
});

/** A look at the own file, as the download lists it. */
export interface OwnLook {
  citizen_id: string;
  at: Date;
  requestId: string;
  who: string | null;
  role: string;
  office: string | null;
  purpose: string;
  door: string;
}

/** Looks at the own file in the order of time, page by page. `$1` after which instant, `$2` and request; `$3` how many. */
export const ownLooks = looking<OwnLook>('looks.download', {
  roles: ['citizen'],
  values: 3,
  purpose: 'download',
  sql: `select l.citizen_id, l.at, l.request_id as "requestId", ${person('l.actor_id')} as who, l.role, ${org('l.org_id')} as office, l.purpose, l.door
    from look l where l.citizen_id = app_id('citizen') and (l.at, l.request_id) > ($1::timestamptz, $2::uuid)
    order by l.at, l.request_id limit $3::int`,
});
