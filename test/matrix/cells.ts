import type { Actor, Role } from '../../src/kernel/role.ts';

/** Ids of the tests: whose a record is, and somebody else's. */
export const mine = '01890000-0000-7000-8000-000000000001';
export const another = '01890000-0000-7000-8000-000000000002';

/** Somebody in a role, for an organisation; a citizen is known by their own id. */
export const actorIn = (role: Role, id = mine, orgId = mine): Actor => ({
  ...{ id, name: 'Ann', role, orgId, orgName: null, unitNumber: null, region: null },
  citizenId: role === 'citizen' ? id : null,
});

/** The cells `step/status/role` of so many steps, statuses and roles. */
export const each = (steps: readonly string[], statuses: readonly string[], by: readonly string[]): string[] =>
  steps.flatMap((step) => statuses.flatMap((status) => by.map((role) => `${step}/${status}/${role}`)));

/** The names of the steps that somebody takes, each once. */
export const stepsOf = ({ steps }: { steps: readonly { do: string; by: unknown }[] }): string[] => [
  ...new Set(steps.filter(({ by }) => by !== 'clock').map((row) => row.do)),
];

/** The names of statuses, with the type that they have in their scheme. */
export const statusesOf = <Status extends string>({
  statuses,
}: {
  statuses: Readonly<Partial<Record<Status, unknown>>>;
}) =>
  // The keys of a scheme's statuses are its names and nothing else.
  Object.keys(statuses) as Status[];
