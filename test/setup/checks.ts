import { type CriterionName, type CriterionResult, criterionNames } from '../../schemes/index.ts';
import { type JudgeGuidance, openCheck } from '../../src/modules/checks/index.ts';
import { closeDraw, prepareDraw, revealDraw } from '../../src/modules/draws/index.ts';
import { endGuidance, registerGuidance } from '../../src/modules/guidances/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import type { Outcome } from '../../src/platform/perform.ts';
import { aCentre } from './granted.ts';
import { on, type TestHouse } from './house.ts';

/** A centre with guidances of which two were drawn, and a check of them that was opened. */
export interface CheckedCentre extends Awaited<ReturnType<typeof aCentre>> {
  drawId: string;
  checkId: string;
  /** The two that were drawn, in the order of the sample. */
  drawn: [string, string];
}

const must = (outcome: Outcome): void => {
  if (!outcome.ok) throw new Error(outcome.grounds.map(({ code }) => code).join(', '));
};

/** A centre, four guidances that ended on 2026-06-30, a draw of two on 2026-07-01, and its check opened that day. */
export async function aCheckedCentre(house: TestHouse): Promise<CheckedCentre> {
  house.today('2026-03-02');
  const centre = await aCentre(house);
  const { orgId, manager, coach, first } = centre;
  house.today('2026-06-30');
  for (let at = 0; at < 4; at += 1) {
    const id = newId();
    must(
      await house.does(manager, registerGuidance, {
        orgId,
        id,
        cheque: 1,
        coachId: coach.id,
        startsOn: on('2026-03-10'),
      }),
    );
    must(await house.does(manager, endGuidance, { orgId, guidanceId: id, endedOn: on('2026-06-30'), sessions: 4 }));
  }
  house.today('2026-07-01');
  const [drawId, checkId] = [newId(), newId()];
  const period = { fromOn: on('2026-01-01'), endsOn: on('2026-06-30') };
  must(await house.does(first, prepareDraw, { orgId, id: drawId, subject: 'guidance-files', ...period, size: 2 }));
  must(await house.does(first, closeDraw, { orgId, drawId }));
  must(await house.does(first, revealDraw, { orgId, drawId }));
  must(await house.does(first, openCheck, { orgId, id: checkId, drawId }));
  const [row] = await house.rows<{ drawn: [string, string] }>(
    'select guidances as drawn from file_check where id = $1',
    checkId,
  );
  if (!row) throw new Error('no check was opened');
  return { ...centre, drawId, checkId, drawn: row.drawn };
}

/** A file in which everything is met, but what is said otherwise. */
export const itemsWith = (over: Partial<Record<CriterionName, CriterionResult>> = {}): JudgeGuidance['items'] =>
  criterionNames.map((criterion) => ({
    criterion,
    result: over[criterion] ?? 'met',
    evidence: 'Blad 2.',
    remark: over[criterion] ? 'Staat er niet in.' : '',
  }));
