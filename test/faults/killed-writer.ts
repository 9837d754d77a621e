import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { expect } from 'vitest';
import type { Place } from '../../src/platform/database/index.ts';
import { checkReplay } from '../../src/platform/replay.ts';
import { aCitizen, anAttestation, anOrganisation, aProfessional, houseAt, type TestHouse } from '../setup/house.ts';
import type { Ack, Task } from './writer.ts';

const today = '2026-03-02';

/** A world to write in: an office, its consultant, an adviser, and so many citizens who signed. */
export async function aWorld(place: Place, citizens: number): Promise<Task> {
  const house = await houseAt(place, today);
  const office = await anOrganisation(house, 'Kompas');
  const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
  const ann = await aProfessional(house, office, 'consultant');
  const adviser = await aProfessional(house, vdab, 'intervention-adviser', 'Sia');
  const ids: string[] = [];
  for (let n = 0; n < citizens; n += 1) {
    const citizen = await aCitizen(house);
    await anAttestation(house, citizen, office, '2026-03-01', '2027-03-01', '2027-04-15');
    ids.push(citizen.id);
  }
  await house.close();
  return { place, today, ann, adviser, citizens: ids };
}

/** A process that writes, and what it has acknowledged so far. */
export interface Writer {
  process: ChildProcessByStdio<null, Readable, Readable>;
  acks: Ack[];
  /** Resolves when so many were acknowledged since it began; rejects when the writer ends before. */
  acknowledged(count: number): Promise<void>;
  /** SIGKILL; resolves when the process is gone and all that it told has been read. */
  kill(): Promise<void>;
}

/** Starts a writer in a process of its own. */
export function startWriter(task: Task): Writer {
  const program = join(import.meta.dirname, 'writer.ts');
  const child = spawn(process.execPath, [program, JSON.stringify(task)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const acks: Ack[] = [];
  let complaints = '';
  let wake = () => {};
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-2000);
  });
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => {
    acks.push(JSON.parse(line));
    wake();
  });
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]);
  return {
    process: child,
    acks,
    async acknowledged(count) {
      const reached = new Promise<void>((resolve) => {
        wake = () => acks.length >= count && resolve();
        wake();
      });
      const early = ended.then(() => Promise.reject(new Error(`the writer ended early: ${complaints}`)));
      await Promise.race([reached, early]);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

interface Line {
  id: string;
  version: number;
  status: string;
  texts: number;
}

/**
 * Opens the place again and holds it to what was acknowledged: every record is there, at that version or a later one,
 * with its texts; and the journal replays into what is stored. Gives how many writes there were beside.
 */
export async function expectNothingLost(place: Place, acks: readonly Ack[]): Promise<void> {
  const house: TestHouse = await houseAt(place, today);
  try {
    const lines = await house.rows<Line>(
      `select s.id, s.version, s.status, (
         select count(*) from record_text t
         where t.citizen_id = s.citizen_id and t.record_id = s.id and t.field = 'summary')::int as texts
       from step s`,
    );
    const byId = new Map(lines.map((line) => [line.id, line]));
    const lost = acks.filter(({ step, version, summaries, status }) => {
      const line = byId.get(step);
      return !(
        line &&
        line.version >= version &&
        line.texts >= summaries &&
        (status === 'in-progress' || line.status === status)
      );
    });
    expect(lost).toEqual([]);
    expect((await checkReplay(house)).faults).toEqual([]);
  } finally {
    await house.close();
  }
}
