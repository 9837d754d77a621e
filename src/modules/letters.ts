import { statement } from '../platform/database/index.ts';
import type { Letters, Recipient } from '../platform/relay.ts';
import { appointmentMail } from './appointments/index.ts';
import { checkLetter, questionMail } from './check-letters.ts';
import { applicationLetter, certificateLetter } from './procedure-letters.ts';
import { surveyMail } from './survey-letters.ts';

const to = (name: string, sql: string) => statement<Recipient>(`letter.${name}`, sql);

/** A value of the message, in SQL. */
const id = (field: string) => `($1::jsonb->>'${field}')::uuid`;

const works = 'w.from_on <= app_today() and (w.ends_on is null or app_today() <= w.ends_on)';

/** The page of a line. */
const linePath = `'/files/' || s.citizen_id || '/guidance/steps/' || s.id`;

/** VDAB's intervention advisers of today. */
const advisers = `
  select distinct p.email as "to", p.language, ${linePath} as path
  from step s, staff w join person p on p.id = w.person_id join organisation o on o.id = w.org_id
  where s.citizen_id = ${id('citizenId')} and s.id = ${id('stepId')} and p.email is not null
    and w.role = 'intervention-adviser' and o.kind = 'public-employment-service' and ${works}`;

/** Whoever carries a line out, as long as they work there. */
const executor = `
  select distinct p.email as "to", p.language, ${linePath} as path
  from step s join person p on p.id = s.executor_id
    join staff w on w.person_id = s.executor_id and w.org_id = s.executor_org and ${works}
  where s.citizen_id = ${id('citizenId')} and s.id = ${id('stepId')} and p.email is not null`;

/** Today's people in the capacity that a step of CERTO waits for, and for a mandate VDAB's officers; the page is the application's. */
const inCapacity = (role: string) => `
  select distinct p.email as "to", p.language, false as "onPaper", '/applications/' || a.org_id || '/' || a.id as path
  from application a, staff w join person p on p.id = w.person_id
  where a.org_id = ${id('orgId')} and a.id = ${id('applicationId')} and p.email is not null
    and w.role = case split_part(a.scheme, '/', 1)
      when 'certo' then '${role}' when 'selection-level' then 'selection-officer' else 'mandate-officer' end and ${works}`;

/** Today's managers of the office whose certificate it is, or that applied for one. */
const managers = `
  select distinct p.email as "to", p.language, true as "onPaper", '/certificate' as path
  from staff w join person p on p.id = w.person_id
  where w.org_id = ${id('orgId')} and w.role = 'office-manager' and p.email is not null and ${works}`;

/** Candidates of the competence test, each at their own page of it. */
const candidates = (from: string) => `
  select distinct p.email as "to", p.language, '/exams' as path from ${from} and p.email is not null`;

/**
 * Today's people of the body whose finding or appeal `b` it is, at an address of the product: of CERTO in a capacity, of VDAB and
 * BOSA the officers.
 */
const ofTheBody = (what: 'finding' | 'appeal', path: string, ...roles: string[]) => `
  select distinct p.email as "to", p.language, ${path} as path
  from ${what} b, staff w join person p on p.id = w.person_id join organisation o on o.id = w.org_id
  where b.org_id = ${id('orgId')} and b.id = ${id(`${what}Id`)} and p.email is not null and ${works}
    and case split_part(b.scheme, '/', 1)
      when 'mandate-${what}' then w.role = 'mandate-officer'
      when 'level-${what}' then w.role = 'selection-officer'
      else o.kind = 'certifying-body' and w.role in (${roles.map((role) => `'${role}'`).join(', ')}) end`;

const findingPath = `'/findings/' || ($1::jsonb->>'orgId') || '/' || ($1::jsonb->>'findingId')`;
const appealPath = `'/appeals/' || ($1::jsonb->>'orgId') || '/' || ($1::jsonb->>'appealId')`;

/** Today's managers of an office, at an address of the product. */
const managersAt = (path: string) => `
  select distinct p.email as "to", p.language, ${path} as path
  from staff w join person p on p.id = w.person_id
  where w.org_id = ${id('orgId')} and w.role = 'office-manager' and p.email is not null and ${works}`;

const qCheckPath = `'/services/' || ($1::jsonb->>'orgId') || '/selections/' || ($1::jsonb->>'selectionId')`;
const cellPath = `'/employment-cells/' || ($1::jsonb->>'orgId') || '/' || ($1::jsonb->>'cellId')`;
const agreementPath = `'/agreements/' || ($1::jsonb->>'orgId') || '/' || ($1::jsonb->>'agreementId')`;
/** Today's people of the employer to whom an agreement was proposed that still waits; nobody when it has no account. */
const ofTheEmployer = `
  select distinct p.email as "to", p.language, ${agreementPath} as path
  from agreement a join organisation o on o.kind = 'employer' and o.code = a.company_number
    join staff w on w.org_id = o.id and w.role = 'employer' join person p on p.id = w.person_id
  where a.org_id = ${id('orgId')} and a.id = ${id('agreementId')} and a.status = 'proposed' and p.email is not null and ${works}`;
const complaintPath = `'/complaints/' || ($1::jsonb->>'orgId') || '/' || ($1::jsonb->>'complaintId')`;
const isThatComplaint = `c.org_id = ${id('orgId')} and c.id = ${id('complaintId')}`;

/** Who handles a complaint at its door today: the complaints officers, or the centre's managers; never who it is about. */
const handlersAtDoor = `
  select distinct p.email as "to", p.language, ${complaintPath} as path
  from complaint c join staff w on w.org_id = c.org_id and ${works} join person p on p.id = w.person_id
  where ${isThatComplaint} and p.email is not null and c.about_person is distinct from p.id
    and w.role = case c.door when 'centre' then 'office-manager' else 'complaints-officer' end
    and not (c.door <> 'centre' and exists (select from staff s where s.org_id = c.about_org and s.person_id = p.id and s.ends_on is null))`;

/** Who complains, by the address that they gave; the page asks for number and code. */
const whoComplains = `
  select k.email as "to", k.language, '/follow?number=' || ($1::jsonb->>'number') as path
  from complainant k where k.org_id = ${id('orgId')} and k.id = ${id('complaintId')} and k.email is not null`;

/** The accused, as far as the complaint was shared with them, and never the person that it is about. */
const theAccused = `
  select distinct p.email as "to", p.language, ${complaintPath} as path
  from complaint c join staff w on w.org_id = c.about_org and w.role = 'office-manager' and ${works}
    join person p on p.id = w.person_id
  where ${isThatComplaint} and c.shared_on is not null and p.email is not null`;

const checkPath = `'/checks/' || ($1::jsonb->>'orgId') || '/' || ($1::jsonb->>'checkId')`;

/** Today's managers of a centre whose files are checked, with the letter. */
const checkedManagers = `
  select distinct p.email as "to", p.language, true as "onPaper", ${checkPath} as path
  from staff w join person p on p.id = w.person_id
  where w.org_id = ${id('orgId')} and w.role = 'office-manager' and p.email is not null and ${works}`;

/** Today's officers of VDAB who may look after a check. */
const checkers = `
  select distinct p.email as "to", p.language, ${checkPath} as path
  from staff w join person p on p.id = w.person_id
  where w.role = 'mandate-officer' and p.email is not null and ${works}`;

const told = (name: string, tone: 'action' | 'news' | 'follow', sql: string) => ({ tone, recipients: to(name, sql) });

/** Whom each message is told to. Whoever has no e-mail address sees it in Waarborg. */
export const letters: Letters = {
  // A stop that was decided on in the meantime is no task any more.
  'stop-reported': {
    tone: 'action',
    recipients: to('stop-reported', `${advisers} and s.stop_reported_on is not null`),
  },
  'stop-declined': { tone: 'news', recipients: to('stop-declined', executor) },
  stopped: { tone: 'news', recipients: to('stopped', executor) },
  'access-withdrawn': {
    tone: 'action',
    recipients: to('access-withdrawn', `${advisers} union ${executor}`),
  },
  // The address that the office typed, also when nobody by that name is known: the letter does not tell which it is.
  'attestation-waiting': {
    tone: 'action',
    recipients: to(
      'attestation-waiting',
      `select t.email as "to", t.language, '/me/attestations' as path
       from draft d join draft_text t on t.org_id = d.org_id and t.id = d.id
       where d.org_id = ${id('orgId')} and d.id = ${id('draftId')} and d.status = 'prepared' and t.email is not null`,
    ),
  },
  'attestation-registered': {
    tone: 'news',
    recipients: to(
      'attestation-registered',
      `select distinct p.email as "to", p.language, '/attestations' as path
       from attestation a join person p on p.id = a.prepared_by
         join staff w on w.person_id = p.id and w.org_id = a.org_id and ${works}
       where a.citizen_id = ${id('citizenId')} and a.id = ${id('attestationId')} and p.email is not null`,
    ),
  },
  'application-filed': told('application-filed', 'action', inCapacity('certification-secretariat')),
  'application-entered': told('application-entered', 'news', managers),
  'application-admitted': {
    ...told(
      'application-admitted',
      'action',
      `${managers} union ${inCapacity('partner-desk')} and a.status = 'admissible'`,
    ),
    enclosed: applicationLetter('admitted'),
  },
  'application-incomplete': {
    ...told('application-incomplete', 'action', managers),
    enclosed: applicationLetter('incomplete'),
  },
  'application-dismissed': {
    ...told('application-dismissed', 'news', managers),
    enclosed: applicationLetter('dismissed'),
  },
  'mlp-confirmed': told('mlp-confirmed', 'action', managers),
  'application-proven': told('application-proven', 'action', inCapacity('evaluator')),
  'application-evaluated': told('application-evaluated', 'action', inCapacity('decider')),
  'certificate-granted': { ...told('certificate-granted', 'news', managers), enclosed: applicationLetter('granted') },
  'certificate-refused': { ...told('certificate-refused', 'news', managers), enclosed: applicationLetter('refused') },
  'certificate-changed': { ...told('certificate-changed', 'news', managers), enclosed: certificateLetter },
  'seat-taken': told(
    'seat-taken',
    'news',
    candidates(`seat t join person p on p.id = t.person_id where t.id = ${id('seatId')} and t.status = 'enrolled'`),
  ),
  'sitting-cancelled': told(
    'sitting-cancelled',
    'action',
    candidates(
      `seat t join person p on p.id = t.person_id where t.sitting_id = ${id('sittingId')} and t.status = 'enrolled'`,
    ),
  ),
  'exam-regraded': told('exam-regraded', 'news', candidates(`person p where p.id = ${id('personId')}`)),
  'lines-hit': told(
    'lines-hit',
    'action',
    `select distinct p.email as "to", p.language, '/' as path
     from staff w join person p on p.id = w.person_id join organisation o on o.id = w.org_id
     where w.role = 'intervention-adviser' and o.kind = 'public-employment-service' and p.email is not null and ${works}`,
  ),
  'application-hit': told(
    'application-hit',
    'news',
    `${inCapacity('certification-secretariat')} union ${inCapacity('evaluator')}`,
  ),
  'finding-raised': told('finding-raised', 'action', managersAt(findingPath)),
  'finding-answered': told(
    'finding-answered',
    'action',
    ofTheBody('finding', findingPath, 'certification-secretariat', 'evaluator'),
  ),
  'finding-changed': told('finding-changed', 'news', managersAt(findingPath)),
  'lines-handed-over': told(
    'lines-handed-over',
    'news',
    `select p.email as "to", p.language, '/' as path from person p where p.id = ${id('personId')} and p.email is not null`,
  ),
  'appeal-lodged': told('appeal-lodged', 'action', ofTheBody('appeal', appealPath, 'certification-secretariat')),
  // Who evaluated or decided does not handle it.
  'appeal-admitted': told(
    'appeal-admitted',
    'action',
    `${managersAt(appealPath)} union ${ofTheBody('appeal', appealPath, 'decider')}
       and b.contested_by <> p.id and b.evaluated_by is distinct from p.id`,
  ),
  'appeal-settled': told(
    'appeal-settled',
    'news',
    `${managersAt(appealPath)} union ${ofTheBody('appeal', appealPath, 'certification-secretariat', 'decider')}`,
  ),
  'complaint-lodged': told('complaint-lodged', 'action', handlersAtDoor),
  'complaint-noted': told('complaint-noted', 'follow', whoComplains),
  'complaint-news': told('complaint-news', 'follow', whoComplains),
  'complaint-told': told('complaint-told', 'news', handlersAtDoor),
  'complaint-shared': told('complaint-shared', 'news', theAccused),
  // Waits from the day of the complaint on; what was done in the meantime, or got more time, is no task any more.
  'complaint-due': told(
    'complaint-due',
    'action',
    `${handlersAtDoor} and c.ended_on is null and case $1::jsonb->>'of'
       when 'receipt' then c.receipt_on is null
       else c.answer_by = ($1::jsonb->>'endsOn')::date end`,
  ),
  // Waits from the day on which the cell was noted on; what came in or was closed in the meantime is no task any more.
  'cell-count-due': told(
    'cell-count-due',
    'action',
    `${managersAt(cellPath)} and exists (select from employment_cell c where c.org_id = ${id('orgId')}
       and c.id = ${id('cellId')} and c.status = 'open' and c.count_on <= app_today() and app_today() <= c.deliver_by)`,
  ),
  'agreement-proposed': told('agreement-proposed', 'action', ofTheEmployer),
  'agreement-answered': told('agreement-answered', 'news', managersAt(agreementPath)),
  'q-check-told': told('q-check-told', 'action', managersAt(qCheckPath)),
  'q-check-answered': told(
    'q-check-answered',
    'action',
    `select distinct p.email as "to", p.language, ${qCheckPath} as path
     from selection_check k join person p on p.id = k.judged_by join staff w on w.person_id = p.id and w.role = 'selection-checker'
     where k.org_id = ${id('orgId')} and k.selection_id = ${id('selectionId')} and k.status = 'answered'
       and p.email is not null and ${works}`,
  ),
  'q-check-final': told('q-check-final', 'news', managersAt(qCheckPath)),
  appointment: appointmentMail,
  'plan-shared': told(
    'plan-shared',
    'action',
    `select z.email as "to", z.language, '/me/programme/plan' as path
     from citizen z where z.citizen_id = ${id('citizenId')} and z.email is not null
       and exists (select from action_plan p where p.citizen_id = z.citizen_id and p.id = ${id('planId')} and p.status = 'shared')`,
  ),
  'survey-asked': surveyMail('survey-asked', 'survey'),
  'survey-reminder': surveyMail('survey-reminder', 'survey-reminder'),
  'check-opened': { ...told('check-opened', 'action', checkedManagers), enclosed: checkLetter('opened') },
  'check-question': questionMail,
  'check-sent': { ...told('check-sent', 'action', checkedManagers), enclosed: checkLetter('sent') },
  'check-told': told('check-told', 'action', checkers),
  'information-sent': told('information-sent', 'news', managersAt(`'/info-mails/' || ($1::jsonb->>'informationId')`)),
  'check-decided': { ...told('check-decided', 'news', checkedManagers), enclosed: checkLetter('decided') },
};
