import type { Actor } from '../kernel/role.ts';

/** The product's own hand: background work reads and writes as this actor, and the second wall knows it as `system`. */
export const systemActor: Actor = {
  id: '00000000-0000-7000-8000-000000000001',
  name: 'system',
  role: 'system',
  orgId: null,
  orgName: null,
  unitNumber: null,
  region: null,
  citizenId: null,
};
