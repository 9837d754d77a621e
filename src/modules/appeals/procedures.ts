import { type AppealTable, appeal2014, levelAppeal2024, mandateAppeal2024 } from '../../../schemes/index.ts';
import { type Granting, lifeOf } from '../certificates/index.ts';

const tables: Readonly<Record<Granting, AppealTable>> = {
  certo: appeal2014,
  mandate: mandateAppeal2024,
  level: levelAppeal2024,
};

/** The table of appeals against decisions on what this family grants. */
export const appealsOn = (grants: Granting): AppealTable => tables[grants];

/** The same for what was applied for or granted under a scheme. */
export const appealsUnder = (scheme: string): AppealTable => tables[lifeOf(scheme).grants];

/** The table that an appeal keeps; throws for a scheme that is none of appeals. */
export function appealTable(scheme: string): AppealTable {
  const found = Object.values(tables).find(({ id }) => id === scheme);
  if (!found) throw new RangeError(`no appeals under ${scheme}`);
  return found;
}
