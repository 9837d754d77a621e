import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { markDue } from '../../src/modules/exams/index.ts';
import { checkReplay } from '../../src/platform/replay.ts';
import { aBank, anExamWorld, aSitting, enrolled } from '../setup/exams.ts';
import { figure } from '../setup/figure.ts';
import { aPlace, engines, houseAt, type TestHouse } from '../setup/house.ts';
import type { ExamAck, ExamTask } from './candidate.ts';
import { chance, runs } from './chance.ts';

const candidates = runs(20, 500);
const kills = 2;

/** Runs the candidates until they are done, or until so many answers were acknowledged and the process is killed. */
async function run(task: ExamTask, killAfter: number | null): Promise<ExamAck[]> {
  const program = join(import.meta.dirname, 'candidate.ts');
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(JSON.stringify(task));
  const acks: ExamAck[] = [];
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-2000);
  });
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => {
    acks.push(JSON.parse(line));
    if (killAfter !== null && acks.length === killAfter) child.kill('SIGKILL');
  });
  const [[code]] = await Promise.all([once(child, 'exit'), once(lines, 'close')]);
  if (killAfter === null && code !== 0) throw new Error(`the candidates stopped: ${complaints}`);
  return acks;
}

/** What was acknowledged and does not stand there: neither it, nor what was sent after it and never answered. */
async function lostOf(house: TestHouse, acks: readonly ExamAck[]): Promise<string[]> {
  const kept = await house.rows<{ person: string; question: string; chosen: string[] }>(
    'select person_id as person, question_id as question, chosen from answer',
  );
  const stored = new Map(kept.map(({ person, question, chosen }) => [`${person} ${question}`, chosen.join()]));
  const may = new Map<string, string[]>();
  for (const { did, person, question, chosen } of acks) {
    const key = `${person} ${question}`;
    const before = may.get(key);
    if (did === 'acknowledged') may.set(key, [chosen.join()]);
    // Before the first answer nothing need be there.
    else if (before) may.set(key, [...before, chosen.join()]);
  }
  return [...may].filter(([key, any]) => !any.includes(stored.get(key) ?? 'nothing')).map(([key]) => key);
}

/** Everybody finished in the last run, and is marked on what was saved; the journal replays. */
async function expectAllMarked(house: TestHouse, sittingId: string): Promise<void> {
  await markDue(house, { sittingId });
  expect(await house.rows('select from attempt where passed is not null')).toHaveLength(candidates);
  expect(await house.rows(`select from attempt where handed_in_at is null`)).toEqual([]);
  expect((await checkReplay(house)).faults).toEqual([]);
}

test.each(engines)(
  `OURS-durable: ${candidates} candidates in one sitting, the product killed twice on the %s engine, and no acknowledged answer is lost`,
  async (engine) => {
    const place = await aPlace(engine);
    const before = await houseAt(place);
    const world = await anExamWorld(before);
    await aBank(world, 3);
    const sittingId = await aSitting(world, '2026-03-10', { seats: candidates, questions: 12, minutes: 60 });
    const seats: ExamTask['candidates'][number][] = [];
    for (let n = 0; n < candidates; n += 1) {
      const actor = await world.aCandidate(`Kandidaat ${n}`);
      seats.push({ actor, seatId: (await enrolled(world, actor, sittingId)).seatId });
    }
    await before.close();
    const task = { place, now: '2026-03-10T10:00:00Z', orgId: world.office.id, candidates: seats };
    const lot = chance(20260310);
    const acks: ExamAck[] = [];
    for (let n = 0; n <= kills; n += 1) {
      const killAfter = n < kills ? Math.floor(candidates * (8 + lot() * 16)) : null;
      acks.push(...(await run({ ...task, lot: n + 1 }, killAfter)));
      const after = await houseAt(place, '2026-03-11');
      try {
        expect(await lostOf(after, acks)).toEqual([]);
        if (n === kills) await expectAllMarked(after, sittingId);
      } finally {
        await after.close();
      }
    }
    const answers = acks.filter(({ did }) => did === 'acknowledged').length;
    expect(answers).toBeGreaterThan(candidates * 12);
    figure(
      `Acknowledged answers lost in an exam whose server is killed ${kills} times, ${engine}`,
      `0 of ${answers}`,
      `${candidates} simulated candidates in one sitting, ${kills} SIGKILLs in the middle of answering; every answer was told over a pipe after it was acknowledged`,
    );
  },
  240_000 + candidates * 2_000,
);
