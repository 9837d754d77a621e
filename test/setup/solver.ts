/** What was published, as one sentence of arithmetic: so many of these unknowns together are at least and at most this. */
export interface Told {
  of: readonly string[];
  least: number;
  most: number;
}

/** A row of a tableau: its coefficients, and what they come to. */
type Row = number[];

const tiny = 1e-9;

/** Turns the tableau around one place (Gauss and Jordan). */
function pivot(rows: Row[], at: number, column: number): void {
  const turned = rows[at] ?? [];
  const by = turned[column] ?? 1;
  for (let i = 0; i < turned.length; i += 1) turned[i] = (turned[i] ?? 0) / by;
  for (const row of rows) {
    const times = row[column] ?? 0;
    if (row === turned || Math.abs(times) < tiny) continue;
    for (let i = 0; i < row.length; i += 1) row[i] = (row[i] ?? 0) - times * (turned[i] ?? 0);
  }
}

/** Raises the last row's value as far as the others let it (the simplex method, by the rule of Bland). Infinite when nothing does. */
function raise(rows: Row[], basis: number[], columns: number): number {
  const goal = rows.at(-1) ?? [];
  for (;;) {
    let column = 0;
    while (column < columns && (goal[column] ?? 0) > -tiny) column += 1;
    if (column === columns) return goal.at(-1) ?? 0;
    let leaving = -1;
    for (let at = 0; at < rows.length - 1; at += 1) {
      const row = rows[at] ?? [];
      if ((row[column] ?? 0) < tiny) continue;
      const ratio = (row.at(-1) ?? 0) / (row[column] ?? 1);
      const best =
        leaving < 0 ? Number.POSITIVE_INFINITY : (rows[leaving]?.at(-1) ?? 0) / (rows[leaving]?.[column] ?? 1);
      if (
        ratio < best - tiny ||
        (ratio < best + tiny && (basis[at] ?? 0) < (basis[leaving] ?? Number.POSITIVE_INFINITY))
      )
        leaving = at;
    }
    if (leaving < 0) return Number.POSITIVE_INFINITY;
    pivot(rows, leaving, column);
    basis[leaving] = column;
  }
}

/** Every sentence as equations with a remainder: sum + rest = most, sum − rest = least. */
function equations(told: readonly Told[], names: readonly string[]): { rows: Row[]; slack: number } {
  const sides = told.flatMap(({ of, least, most }) => [
    ...(Number.isFinite(most) ? [{ of, sign: 1, is: most }] : []),
    ...(least > 0 ? [{ of, sign: -1, is: least }] : []),
  ]);
  const rows = sides.map(({ of, sign, is }, at) => [
    ...names.map((name) => (of.includes(name) ? 1 : 0)),
    ...sides.map((_, other) => (other === at ? sign : 0)),
    is,
  ]);
  return { rows, slack: sides.length };
}

/** Takes the unknowns of the first solution out, which are nought by now; a row that only repeats others goes with its own. */
function driveOut(rows: Row[], basis: number[], columns: number): void {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    if ((basis[at] ?? 0) < columns) continue;
    const column = (rows[at] ?? []).findIndex((value, place) => place < columns && Math.abs(value) > tiny);
    if (column >= 0) {
      pivot(rows, at, column);
      basis[at] = column;
    } else {
      rows.splice(at, 1);
      basis.splice(at, 1);
    }
  }
}

/**
 * Between which counts a sum of unknowns must lie, given everything that was told: what somebody can work out who reads all of
 * it. It knows nothing of how figures are hidden. Linear programming in two phases; unknowns are counts, hence at least nought.
 */
export function worksOut(told: readonly Told[], wanted: readonly string[]): { least: number; most: number } {
  const names = [...new Set([...told.flatMap(({ of }) => of), ...wanted])];
  const bound = (direction: 1 | -1): number => {
    const { rows, slack } = equations(told, names);
    const columns = names.length + slack;
    // A first solution: an unknown of its own for each equation, lowered to nought.
    const started = rows.map((row, at) => [
      ...row.slice(0, -1),
      ...rows.map((_, other) => Number(other === at)),
      row.at(-1) ?? 0,
    ]);
    const basis = started.map((_, at) => columns + at);
    const first: Row = Array.from({ length: columns + started.length + 1 }, () => 0);
    for (const row of started) for (let i = 0; i < columns; i += 1) first[i] = (first[i] ?? 0) - (row[i] ?? 0);
    first[first.length - 1] = -started.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0);
    started.push(first);
    if (raise(started, basis, columns) < -1e-6) throw new Error('what was told contradicts itself');
    started.pop();
    driveOut(started, basis, columns);
    const goal: Row = [
      ...names.map((name) => (wanted.includes(name) ? -direction : 0)),
      ...Array.from({ length: slack + started.length }, () => 0),
      0,
    ];
    for (const [at, row] of started.entries()) {
      const own = basis[at] ?? 0;
      const times = goal[own] ?? 0;
      if (Math.abs(times) > tiny)
        for (let i = 0; i < goal.length; i += 1) goal[i] = (goal[i] ?? 0) - times * (row[i] ?? 0);
    }
    started.push(goal);
    return direction * raise(started, basis, columns);
  };
  return { least: Math.max(0, bound(-1)), most: bound(1) };
}
