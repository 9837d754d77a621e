import { type Measure, type Measures, median, ratio, type Side } from './measure.ts';
import { operations } from './operations.ts';
import type { Plan } from './plan.ts';
import { countsOf } from './record.ts';
import type { Size } from './world.ts';

/** What the page tells. */
export interface Told {
  plans: readonly Plan[];
  measures: Measures;
  size: Size;
  rounds: number;
  millis: number;
  clients: number;
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0, useGrouping: false });
const two = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]) =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

/** The page of a run, for docs/bench.md. */
export function report({ plans, measures, size, rounds, millis, clients }: Told): string {
  const of = (at: number, side: Side, what: keyof Measure) =>
    median((measures.rounds[at]?.[side] ?? []).map((round) => round[what]));
  const ratios = operations.map(({ name }, at) => {
    const made = measures.rounds[at];
    const counts = plans[at] ? countsOf(plans[at]) : { trips: 0, statements: 0 };
    const both = made ? [ratio(made, 'statements'), ratio(made, 'single')] : [];
    return row(name, ...both.map((value) => two.format(value)), counts.trips, counts.statements);
  });
  const figures = operations.flatMap(({ name }, at) =>
    (['product', 'statements', 'single'] as const).map((side) =>
      row(
        name,
        side,
        whole.format(of(at, side, 'perSecond')),
        two.format(of(at, side, 'p50')),
        two.format(of(at, side, 'p99')),
        two.format(of(at, side, 'server')),
        two.format(of(at, side, 'database')),
      ),
    ),
  );
  const wrong = measures.rounds.flatMap((made) => Object.values(made).flat()).reduce((sum, one) => sum + one.wrong, 0);
  return `# The bench

${size.citizens} citizens with ${size.citizens * 5} steps on PostgreSQL 15, fsync on; one server process; ${clients} clients that each ask as
soon as they have the last answer; ${rounds} alternating rounds of ${millis / 1000} s. \`npm run bench\` makes this page.

*Statements* is a bare Fastify and pg that says the very same statements to the database, in the same round trips and in
the same way, and does nothing else; *single* is a bare Fastify and pg that does the work (for a command: what is read to decide, and
all that is written) in a single prepared statement, without session, decision or second wall. Ratios are
those of operations per second, round by round; their median.

${table(['operation', 'of statements (aim 0.60)', 'of single (aim 0.45)', 'round trips', 'prepared statements'], ratios)}

Medians of the rounds; milliseconds, and processor time per operation of the server and of the database.

${table(['operation', 'side', 'per second', 'p50', 'p99', 'server ms', 'database ms'], figures)}

Memory of the product's process under this load: ${whole.format(measures.memory.now)} MB (${whole.format(measures.memory.most)} MB at most). Answers with another status than expected: ${wrong}.
`;
}
