import { z } from 'zod';
import { dayInBrussels } from '../../kernel/day.ts';
import { idField, textField } from '../fields.ts';
import { placeKinds, type SessionPlan, sessionForms } from '../programmes/index.ts';

/** An instant as ISO text to the minute; any offset is taken, UTC is kept. */
const instantField = z.iso.datetime({ offset: true }).transform((text) => {
  const instant = new Date(text);
  instant.setUTCSeconds(0, 0);
  return instant.toISOString();
});

/** What a session is, as it is planned and changed. */
export const sessionFields = {
  form: z.enum(sessionForms),
  service: z
    .string()
    .min(1)
    .max(60)
    .regex(/^[a-z0-9-]+$/)
    .describe('Code of a service of the catalogue, or the id of one that the office added'),
  consultantId: idField.describe('Who leads it'),
  startsAt: instantField,
  endsAt: instantField,
  seats: z.int().min(1).max(500).default(1),
  placeKind: z.enum(placeKinds),
  place: textField(300).default('').describe('The address, or the link of the video call'),
  theme: textField(300).default(''),
};

/** The plan in a command; its day is the one in Brussels. */
export const planIn = (command: Omit<SessionPlan, 'onDay'>): SessionPlan => {
  const { form, service, consultantId, startsAt, endsAt, seats, placeKind } = command;
  return { form, service, consultantId, onDay: dayInBrussels(new Date(startsAt)), startsAt, endsAt, seats, placeKind };
};
