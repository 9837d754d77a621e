import type { Day } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';

/** Who a file is about: what stands above every page of it. */
export interface Identity {
  givenName: string;
  familyName: string;
  birthOn: Day | null;
  nationalNumber: string | null;
  language: Language;
  region: string;
  /** Last day, inclusive, on which the looking office may open the file; null for whoever needs no attestation. */
  openUntil: Day | null;
}

/** The identity of the citizen `z`, in SQL. */
export const identityOf = `json_build_object(
  'givenName', z.given_name, 'familyName', z.family_name, 'birthOn', z.birth_on, 'nationalNumber', z.national_number,
  'language', z.language, 'region', z.region,
  'openUntil', (select upper(range) - 1 from caseload c, unnest(c.open_days) as range
    where c.citizen_id = z.citizen_id and c.org_id = app_id('org') and range @> app_today() limit 1))`;
