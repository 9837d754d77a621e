import { selectionCertification2024 } from '../../../schemes/index.ts';
import type { Language } from '../../kernel/language.ts';
import { text } from '../../texts/catalogue.ts';
import { levelGrounds } from '../../texts/selection.ts';
import type { LevelConditions, LevelGround } from './level.ts';

/** An average in a sentence has two decimals and is never rounded up: 79.999 is not 80. */
const shown = ({ code, about }: LevelGround) =>
  code === 'q-check-average' && about !== 'none' ? Math.floor(Number(about) * 100) / 100 : about;

/** Whether a condition of a level holds, as a sentence with the numbers that it was assessed on. */
export function levelSentence(
  ground: LevelGround,
  language: Language,
  conditions: LevelConditions = selectionCertification2024.values,
): string {
  const { certifiedPeople, qCheckAverage, qCheckWindow } = conditions;
  return text(levelGrounds, language)(ground.code, {
    ...{ about: ground.about, met: `${ground.met}`, shown: shown(ground) },
    ...{ people: certifiedPeople.atLeast, average: qCheckAverage.atLeast, months: qCheckWindow.months },
  });
}
