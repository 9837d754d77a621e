import type { Day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { type Bound, statement } from './statement.ts';

/** For whom statements run. Without an actor the second wall lets no citizen's row through. */
export interface Scope {
  actor: Actor | null;
  today: Day;
  /** Hash of the session's token: the same round trip checks that the session still stands. */
  session?: string;
  /** A purpose that lets more through than the role alone does, such as the citizen's download. */
  purpose?: string;
  /**
   * What who asks can name beside themselves: keyed digests of who they are, ids that they were handed. The wall lets a
   * citizen find by these what nobody has tied to their file yet.
   */
  known?: readonly string[];
}

const sessionStands = statement<{ stands: boolean }>('session.stands', 'select session_stands($1) as stands');

const plain = /^[A-Za-z0-9._-]*$/;

/** A value of a setting as a literal; only ids, codes and days are let through, so nothing can leave its quotes. */
function literal(value: string): string {
  if (!plain.test(value)) throw new Error('a setting takes ids, codes and days only');
  return `'${value}'`;
}

/**
 * The opening of a transaction; what is not set is null to the second wall. `SET LOCAL` and not `set_config`, because
 * only that reaches the workers of a distributed cluster; the embedded engine's only connection is a superuser's and
 * steps down first.
 */
function openingOf(scope: Scope, stepDown: boolean): string {
  const { actor, today, purpose, known } = scope;
  const settings = [
    ['actor', actor?.id],
    ['role', actor?.role],
    ['org', actor?.orgId],
    ['citizen', actor?.citizenId],
    ['region', actor?.region],
    ['today', today],
    ['purpose', purpose],
    ['known', known?.join('.')],
  ] as const;
  return [
    'begin',
    ...(stepDown ? ['set local role waarborg_app'] : []),
    ...settings.flatMap(([name, value]) => (value ? [`set local app.${name} = ${literal(value)}`] : [])),
  ].join(';');
}

/** What is said to the database for a scope: the opening, then the check of the session and the statements. */
export function transactionOf(
  scope: Scope,
  bound: readonly Bound<unknown>[],
  stepDown: boolean,
): { opening: string; asked: Bound<unknown>[] } {
  const asked = scope.session ? [sessionStands.with(scope.session), ...bound] : [...bound];
  return { opening: openingOf(scope, stepDown), asked };
}
