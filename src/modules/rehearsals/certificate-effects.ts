import { type Day, latest } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { renewalWindow } from '../applications/index.ts';
import { changeableOf, holdsOn, lawWith, type PublishedValue } from '../values/index.ts';
import type { Effect, Lot, LotAfter } from './rehearsal.ts';

/** A file of CERTO that runs or was granted. */
interface KeptFile {
  orgId: string;
  id: string;
  name: string;
  kind: 'application' | 'certificate';
  /** The day whose law an application keeps; null for a certificate. */
  filedFirstOn: Day | null;
  /** Last day of a certificate that stands; null for an application. */
  endsOn: Day | null;
}

/** `$1`, `$2` the office and file after which to go on, `$3` how many. */
const listFiles = statement<KeptFile>(
  'rehearsal.certo',
  `select f.org_id as "orgId", f.id, o.name, f.kind, f.filed_first_on as "filedFirstOn", f.ends_on as "endsOn" from (
     select a.org_id, a.id, 'application' as kind, a.filed_first_on, null::date as ends_on
       from filed_applications_after($1::uuid, $2::uuid, $3::int) a
     union all
     select c.org_id, c.id, 'certificate', null::date, c.ends_on from certificate c
     where c.status in ('valid', 'suspended') and split_part(c.scheme, '/', 1) = 'certo'
   ) f join organisation o on o.id = f.org_id
   where $1::uuid is null or (f.org_id, f.id) > ($1::uuid, $2::uuid)
   order by f.org_id, f.id limit $3::int`,
);
const countInPreparation = statement<{ count: number }>(
  'rehearsal.in-preparation',
  'select applications_in_preparation() as count',
);

/**
 * The days from the first of a change on between which a certificate can be renewed; none when they are over by then.
 * Worked example: from 2027-01-01 for six months, one that ends on 2027-05-31 is renewed from 2027-01-01 to 2027-11-30.
 */
function windowFrom(fromOn: Day, endsOn: Day, months: number): string {
  const { opens, closes } = renewalWindow(endsOn, months);
  return closes < fromOn ? 'none' : `${latest(opens, fromOn)}/${closes}`;
}

/**
 * Values that no application and no certificate asks: who is surveyed keeps the law of the day on which they are, and an employment
 * cell that of the day on which it was noted.
 */
export const touchesNoFile = (name: PublishedValue['name']): boolean =>
  ['certo.surveyOpenFor', 'certo.surveyRemindAfter', 'certo.cellCountAfter', 'certo.cellDeliverWithin'].includes(name);

/** What a file would get by a law: a number for an application, days for a certificate; null where it is not touched. */
function outcomeOf(file: KeptFile, law: readonly PublishedValue[], { name, fromOn }: PublishedValue): string | null {
  if (touchesNoFile(name)) return null;
  if (file.endsOn !== null)
    return name === 'certo.renewFrom' ? windowFrom(fromOn, file.endsOn, holdsOn(law, name, fromOn)) : null;
  if (file.filedFirstOn === null || name === 'certo.renewFrom') return null;
  return `${holdsOn(law, name, file.filedFirstOn)}`;
}

function effectOn(file: KeptFile, law: readonly PublishedValue[], change: PublishedValue): Effect | null {
  const before = outcomeOf(file, law, change);
  const after = outcomeOf(file, lawWith(law, change), change);
  if (before === null || after === null || before === after) return null;
  const { orgId, id: fileId, name, kind } = file;
  const grounds = [{ source: changeableOf(change.name).source, about: change.name }];
  return { orgId, fileId, name, kind, before, after, grounds, cursor: `${orgId}/${fileId}` };
}

/**
 * What a change of a value of CERTO does to every running application and every certificate that stands (C-18). What was
 * filed keeps its law, and is looked at to show that; who may renew from which day on does change.
 */
export const certificateEffects =
  (database: Database, scope: Scope, published: readonly PublishedValue[], change: PublishedValue): LotAfter =>
  async (after, limit): Promise<Lot> => {
    const [orgId = null, id = null] = after?.split('/') ?? [];
    const [files] = await database.run(scope, listFiles.with(orgId, id, limit));
    const last = files.at(-1);
    return {
      examined: files.length,
      effects: files.map((file) => effectOn(file, published, change)).filter((effect) => effect !== null),
      next: last && files.length === limit ? `${last.orgId}/${last.id}` : null,
    };
  };

/** Applications that are begun and not filed: they get the new value when they are filed from its day on. */
export async function applicationsInPreparation(database: Database, scope: Scope): Promise<number> {
  const [[row]] = await database.run(scope, countInPreparation.with());
  return row?.count ?? 0;
}
