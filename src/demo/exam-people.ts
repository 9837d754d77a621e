import { addDays, addMonths, type Day } from '../kernel/day.ts';
import { bodies, type Professional } from './bodies.ts';
import { fixedId } from './lots.ts';

const names = [
  'Wouter Baert',
  'Samira Ouali',
  'Joke Vermeiren',
  'Koen Dobbelaere',
  'Amélie Lambert',
  'Bram Segers',
  'Leila Mansouri',
  'Griet Moons',
  'Stijn Peremans',
  'Hanne Cools',
  'Yassin Amrani',
  'Evi Rombouts',
];

/** New consultants of an office in another province, who sat the competence test lately. */
export const trainees: readonly Professional[] = names.map((name, at) => {
  const [givenName = '', ...family] = name.split(' ');
  const sub = `demo-trainee-${at + 1}`;
  const hired = (today: Day) => addDays(addMonths(today, -7), at * 3);
  return {
    ...{ id: fixedId(sub), sub, givenName, familyName: family.join(' '), of: bodies.meridiaan, hired },
    roles: ['consultant'],
    facts: (today) => [{ fact: 'experience-since', on: hired(today) }],
  };
});
