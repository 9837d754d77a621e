import { addDays, addMonths, type Day } from '../kernel/day.ts';
import type { Citizen } from './citizens.ts';
import { type Entry, writerFor } from './file-entries.ts';
import type { Teller } from './teller.ts';

/** What VDAB's own systems say of a jobseeker: the service they get, and what only VDAB and the citizen see. */
export function fromVdab(tell: Teller, citizen: Citizen, on: Day, lostOn: Day): Entry[] {
  const write = writerFor(tell, citizen);
  const { lots } = tell;
  const { training } = citizen.trade;
  const ago = (months: number) => addDays(addMonths(on, -months), -lots.between(0, 20));
  return [
    write('service', {
      kind: lots.pick(['digital', 'by-phone', 'personal', 'by-partner']),
      owner: `VDAB ${citizen.place.municipality}`,
      since: on,
    }),
    write('unemployment', {
      status: lots.pick(['full-unemployment', 'full-unemployment', 'no-benefit']),
      since: lostOn,
      question: lots.pick([
        'De RVA vraagt of de uitkering doorloopt tijdens de opleiding.',
        'Geen openstaande vraag.',
        'De RVA vraagt een attest van de werkgever over de opzegvergoeding.',
      ]),
    }),
    write('learning-path', {
      ...{ name: training, kind: lots.pick(['course', 'online-course']) },
      ...{ state: 'completed', fromOn: ago(3), toOn: ago(1) },
    }),
    ...(lots.chance(50)
      ? [
          write('training-cheque', {
            ...{ training, askedOn: ago(4), euros: lots.pick([75, 125, 250]) },
            state: lots.pick(['granted', 'used', 'refused']),
          }),
        ]
      : []),
    ...(lots.chance(40)
      ? [
          write('career-voucher', {
            ...{ centre: 'Loopbaancentrum De Wissel', askedOn: ago(20), hours: 4 },
            state: lots.pick(['closed', 'expired']),
          }),
        ]
      : []),
    ...(lots.chance(25)
      ? [
          write('transmission', {
            ...{ reason: 'appointment-missed', sentOn: ago(2) },
            ...{ outcome: 'no-measure', decidedOn: addDays(on, -lots.between(5, 35)) },
          }),
        ]
      : []),
    ...(lots.chance(60)
      ? [
          write('partner', {
            ...{ organisation: 'Jobcoach Noordrand', contact: 'Onthaal', email: 'onthaal@noordrand.example.org' },
            ...{ since: ago(10), untilOn: ago(4) },
          }),
        ]
      : []),
    ...(citizen.trade.limits
      ? [
          write('labour-disability', {
            ...{ recognition: lots.pick(['asked', 'limited']), since: ago(6) },
            support: ['workplace-adaptation'],
          }),
        ]
      : []),
  ];
}
