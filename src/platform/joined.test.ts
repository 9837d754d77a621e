import { describe, expect, test } from 'vitest';
import { statement, write } from './database/index.ts';
import { joined, recordKind } from './record.ts';

const lamp = recordKind<{ isLit: boolean }, { kind: 'lamp'; id: string; did: 'lit' }>({
  kind: 'lamp',
  owner: 'org_id',
  columns: { isLit: 'boolean' },
  evolve: () => ({ isLit: true }),
});
const save = lamp.inserts.with('org', 'id', 1, true, ...Array.from({ length: 11 }, (_, at) => `entry ${at}`));
const note = write('lamp.note', 'insert into note (id, body, other) values ($1, $2, $1)');
const list = write('lamp.list', 'update listed set lit = $2 where id = $1');

describe('a save with writes beside it', () => {
  test('is one statement in which each keeps its own values', () => {
    const one = joined(save, [note.with('n', 'words'), list.with('id', true)]);
    expect(one.values).toEqual([...save.values, 'n', 'words', 'id', true]);
    expect(one.statement.text).toContain(
      ', beside_0 as (insert into note (id, body, other) values ($16, $17, $16)), beside_1 as (update listed set lit = $19 where id = $18)',
    );
  });

  test('ends as every save does: by counting what it changed', () => {
    const ending = 'select exactly(1, (select count(*) from saved)) as saved';
    expect(save.statement.text.endsWith(ending)).toBe(true);
    const { text } = joined(save, [note.with('n', 'words')]).statement;
    expect(text.endsWith(ending)).toBe(true);
    expect(text.split(ending)).toHaveLength(2);
  });

  test('has one name for one make, and another for another, whatever the values', () => {
    const name = (...beside: Parameters<typeof joined>[1]) => joined(save, beside).statement.name;
    expect(name(note.with('a', 'b'))).toBe(name(note.with('c', 'd')));
    expect(name(note.with('a', 'b'))).not.toBe(name(list.with('a', true)));
    expect(name(note.with('a', 'b'), list.with('a', true))).not.toBe(name(list.with('a', true), note.with('a', 'b')));
  });

  test('is the save itself when nothing stands beside it', () => {
    expect(joined(save, [])).toBe(save);
  });

  test('only takes what says of itself that it can', () => {
    expect(statement('lamp.read', 'select 1').joins).toBe(false);
    expect(note.joins).toBe(true);
  });
});
