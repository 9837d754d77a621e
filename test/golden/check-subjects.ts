import type { FileCheckState, GuidanceCheckState } from '../../src/modules/checks/index.ts';
import type { DrawState } from '../../src/modules/draws/index.ts';
import { idIn, type Telling } from './history.ts';
import { allOf, findHeld, heldOf } from './records.ts';

const checkIn = (told: Telling) => ({
  check: heldOf<FileCheckState>(told.records, 'file_check', idIn(told, 'checkId')),
  found: allOf<GuidanceCheckState>(told.records, 'guidance_check'),
});

/** Whether the contact that the centre gave has an address. */
const hasEmail = ({ done, command }: Telling): boolean =>
  done.some(
    (one) =>
      one.do === 'file_check.give-contact' &&
      one.command.guidanceId === command.guidanceId &&
      String(one.command.email ?? '') !== '',
  );

/** What the steps of file checks are decided on; in a draw's list a guidance stands under its own name. */
export const checkSubjects: Readonly<Record<string, (told: Telling) => object>> = {
  'file_check.open': (told) => {
    const draw = findHeld<DrawState>(told.records, 'draw', idIn(told, 'drawId'))?.state;
    return {
      ...{ drawStatus: draw?.status ?? 'prepared', guidances: draw?.sample ?? [] },
      isChecked: allOf<FileCheckState>(told.records, 'file_check').some(
        ({ state }) => state.drawId === idIn(told, 'drawId'),
      ),
    };
  },
  'guidance_check.ask': (told) => ({ ...checkIn(told), hasEmail: hasEmail(told), digest: 'digest' }),
  file_check: checkIn,
  guidance_check: checkIn,
};
