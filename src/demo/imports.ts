import { addDays } from '../kernel/day.ts';
import type { Actor } from '../kernel/role.ts';
import { type OnAgreement, workersAtOnce } from '../modules/agreements/index.ts';
import {
  bindErased,
  bindRows,
  headingRow,
  KeepImport,
  keepImport,
  placing,
  recognise,
  stageRow,
} from '../modules/worker-imports/index.ts';
import type { DemoHouse } from './story.ts';
import { lastWorkday, type Teller } from './teller.ts';

const headings = [
  ...['Naam', 'Voornaam', 'Geboortedatum', 'In dienst sinds', 'Ontslag meegedeeld op', 'Reden van het ontslag'],
  ...['Opzegging of vergoeding', 'Maanden opzegging', 'Afdeling'],
];

/** Who stands in the list, with the days of birth and service as the employer wrote them. */
const people: readonly (readonly [string, string, string, string])[] = [
  ['Daems', 'Ingrid', '12/05/1971', '01/09/1998'],
  ['El Idrissi', 'Karim', '03/11/1985', '15/02/2011'],
  ['Vrancken', 'Jo', '31/02/1979', '01/04/2006'],
  ['Sterckx', 'Annelies', '24/08/1990', '10/10/2016'],
  ['Nowak', 'Tomasz', '17/01/68', '02/05/2003'],
  ['Michiels', 'Rita', '09/07/1964', '01/03/1989'],
];

/** Tells of a list that somebody read in yesterday, and has not imported yet: two of its rows are wrong. */
export async function tellImport(tell: Teller<DemoHouse>, by: Actor, into: OnAgreement): Promise<void> {
  const on = tell.at(lastWorkday(tell.today));
  const { database, keys, clock } = tell.house();
  const ids = { ...into, importId: tell.id() };
  const [year = '', month = '', date = ''] = addDays(on, -40).split('-');
  const { columns } = recognise(headings);
  const staging = { columns, importId: ids.importId, announcedOn: addDays(on, -90), today: clock.today(), keys };
  const rows = people.map((cells, at) =>
    stageRow(staging, {
      at: at + 2,
      cells: [...cells, `${date}/${month}/${year}`, 'herstructurering', 'vergoeding', '6', 'Oven 2'],
      formulas: [],
    }),
  );
  const placed = placing(workersAtOnce)(rows, new Set());
  const staged = [headingRow({ at: 1, cells: headings, formulas: [] }), ...placed];
  await database.run({ actor: by, today: clock.today() }, ...([bindErased(ids), bindRows(ids, staged)] as const));
  await tell.does(by, keepImport, KeepImport, { ...ids, columns: [...columns] });
}
