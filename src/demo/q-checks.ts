import { addDays, addMonths, type Day, day } from '../kernel/day.ts';
import { closeDraw, OnDraw, PrepareDraw, prepareDraw, revealDraw } from '../modules/draws/index.ts';
import {
  AnswerCheck,
  answerCheck,
  criteriaOn,
  FinishCheck,
  finishCheck,
  JudgeSelection,
  judgeSelection,
  NoteSelection,
  noteSelection,
  type Verdict,
} from '../modules/q-checks/index.ts';
import { actorOf, type Professional, people } from './bodies.ts';
import type { DemoHouse } from './story.ts';
import { lastWorkday, type tellerOf, workday } from './teller.ts';

const { veerle, sandra } = people;

type Tell = ReturnType<typeof tellerOf<DemoHouse>>;

/** Something that happened on a day. */
export type Event = readonly [Day, (tell: Tell, on: Day) => Promise<void>];

/** What was found of a selection, and what is wrong there; everything else is in order. */
type Short = Readonly<Record<string, readonly [Exclude<Verdict, 'met'>, string]>>;
/** A closed selection: its code, by whom, how long ago it was closed, and what was short; null as long as nobody judged it. */
export type Closed = readonly [string, Professional, { months: number; days?: number }, Short | null];

/** The day on which a selection was closed; nothing is closed today or later. */
function closingDay({ months, days = 0 }: Closed[2], today: Day): Day {
  const wanted = workday(addDays(addMonths(today, months), days));
  return wanted > lastWorkday(today) ? lastWorkday(today) : wanted;
}

const firstOf = (on: Day): Day => day(`${on.slice(0, 7)}-01`);

/** A judgement on the criteria of a day, with what is short. */
const judgedWith = (closedOn: Day, short: Short) =>
  criteriaOn(closedOn).criteria.map(({ id }) => {
    const [verdict, remark] = short[id] ?? (['met', ''] as const);
    return { criterion: id, verdict, remark };
  });

/** A month of closed selections: noted, drawn when it is over, judged, answered by the service, and final. */
function checking(manager: Professional, month: readonly Closed[], today: Day): Event[] {
  const orgId = manager.of.id;
  const [first] = month;
  if (!first) return [];
  const fromOn = firstOf(closingDay(first[2], today));
  const endsOn = addDays(addMonths(fromOn, 1), -1);
  const ids = new Map<string, string>();
  const on = (code: string) => ({ orgId, selectionId: ids.get(code) ?? '' });
  const noted = month.map(
    ([code, person, ago]): Event => [
      addDays(closingDay(ago, today), 1),
      (tell) => {
        ids.set(code, tell.id());
        const command = { orgId, id: ids.get(code), code, personId: person.id, closedOn: closingDay(ago, today) };
        return tell.does(actorOf(veerle), noteSelection, NoteSelection, command);
      },
    ],
  );
  const drawn: Event = [
    addDays(endsOn, 1),
    async (tell) => {
      const draw = { orgId, drawId: tell.id() };
      const period = { subject: 'selections' as const, fromOn, endsOn, size: 5 };
      await tell.does(actorOf(sandra), prepareDraw, PrepareDraw, { orgId, id: draw.drawId, ...period });
      await tell.does(actorOf(sandra), closeDraw, OnDraw, draw);
      await tell.does(actorOf(sandra), revealDraw, OnDraw, draw);
    },
  ];
  const judged = month.flatMap(([code, , ago, short]): Event[] => {
    if (short === null) return [];
    const found = judgedWith(closingDay(ago, today), short);
    const answer = 'We herkennen wat er staat en passen onze werkwijze aan.';
    return [
      [
        addDays(endsOn, 3),
        (tell) =>
          tell.does(actorOf(sandra), judgeSelection, JudgeSelection, { ...on(code), id: tell.id(), judged: found }),
      ],
      [addDays(endsOn, 6), (tell) => tell.does(actorOf(manager), answerCheck, AnswerCheck, { ...on(code), answer })],
      [
        addDays(endsOn, 9),
        (tell) => tell.does(actorOf(sandra), finishCheck, FinishCheck, { ...on(code), id: tell.id(), judged: found }),
      ],
    ];
  });
  return [...noted, drawn, ...judged];
}

/** The closed selections of a service, month by month: no two samples are about the same days. */
export function checks(manager: Professional, closed: readonly Closed[], today: Day): Event[] {
  const months = [...new Set(closed.map(([, , ago]) => firstOf(closingDay(ago, today))))];
  return months.flatMap((month) =>
    checking(
      manager,
      closed.filter(([, , ago]) => firstOf(closingDay(ago, today)) === month),
      today,
    ),
  );
}
