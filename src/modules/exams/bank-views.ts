import type { Day } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import type { Key } from './marking.ts';
import { type QuestionState, questionKind } from './question.ts';
import { type ItemFigures, itemFigures, type Sheet } from './statistics.ts';
import type { QuestionWords } from './write-question.ts';

/** A version of a question with its words, its key of today, and how it did. */
export interface QuestionVersion {
  edition: number;
  nl: QuestionWords;
  fr: QuestionWords;
  correct: string[];
  isWithdrawn: boolean;
  /** Why the key is what it is, when it was corrected. */
  reason: string | null;
  keyOn: Day;
  figures: ItemFigures | null;
}

/** A question of one's own bank, the newest version first. */
export interface BankQuestion {
  id: string;
  version: number;
  state: QuestionState;
  versions: QuestionVersion[];
}

type Row = Omit<BankQuestion, 'versions'> & { versions: Omit<QuestionVersion, 'figures'>[] };

const words = (language: 'nl' | 'fr') => `(select json_build_object('stem', t.stem, 'options', t.options)
  from question_text t where t.org_id = k.org_id and t.id = k.id and t.edition = k.edition and t.language = '${language}')`;
const list = statement<Row>(
  'question.bank',
  `select q.id, q.version, ${questionKind.stateOf('q')} as state,
     (select json_agg(json_build_object('edition', k.edition, 'nl', ${words('nl')}, 'fr', ${words('fr')},
         'correct', k.correct, 'isWithdrawn', k.is_withdrawn, 'reason', k.reason, 'keyOn', k.written_on) order by k.edition desc)
       from (select distinct on (l.edition) l.* from question_key l where l.org_id = q.org_id and l.id = q.id
         order by l.edition, l.n desc) k) as versions
   from question q where q.org_id = app_id('org') and ($1::uuid is null or q.id = $1::uuid)
   order by q.topic, q.id limit 2000`,
);
const sheets = statement<Sheet>(
  'question.all-sheets',
  `select a.questions, (select coalesce(json_object_agg(w.question_id, w.chosen), '{}') from answer w
     where w.person_id = a.person_id and w.attempt_id = a.id) as answers
   from attempt a where a.body_id = app_id('org') and a.passed is not null
     and ($1::uuid is null or a.questions @> jsonb_build_array(jsonb_build_object('id', $1::text)))`,
);
const keys = statement<Key>(
  'question.all-keys',
  `select distinct on (k.id, k.edition) k.id, k.edition, k.correct, k.is_withdrawn as "isWithdrawn"
   from question_key k where k.org_id = app_id('org') order by k.id, k.edition, k.n desc`,
);

/** The questions of one's own bank with every version, its key and its figures; one of them when it is named. */
export async function listBank(database: Database, scope: Scope, questionId?: string): Promise<BankQuestion[]> {
  const one = questionId ?? null;
  const [rows, marked, known] = await database.run(scope, list.with(one), sheets.with(one), keys.with());
  const figures = new Map(itemFigures(marked, known).map((item) => [`${item.id} ${item.edition}`, item]));
  return rows.map((row) => ({
    ...row,
    versions: row.versions.map((version) => ({
      ...version,
      figures: figures.get(`${row.id} ${version.edition}`) ?? null,
    })),
  }));
}
