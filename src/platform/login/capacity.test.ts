import { expect, test } from 'vitest';
import { capacitiesOf, type Facts } from './capacity.ts';
import { Claims, claimedRoles, isTooWeak } from './claims.ts';
import { personIdOf } from './person-id.ts';
import { safeReturn } from './return-path.ts';

const place = (role: 'consultant' | 'mediator', orgCode = '0428315871') => ({
  personId: 'p1',
  orgId: `org-${orgCode}`,
  orgCode,
  orgName: 'Kantoor',
  unitNumber: '384',
  orgKind: 'outplacement-office',
  region: 'Halle',
  role,
});
const nobody: Facts = { personId: 'p1', hasNumber: false, citizenId: null, staff: [] };

test.each([
  { why: 'nothing known', group: 'EA', roles: [], facts: {}, are: [] },
  { why: 'a role without a place', group: 'EA', roles: ['Waarborg-consultant:0428315871'], facts: {}, are: [] },
  { why: 'a place without a role', group: 'EA', roles: [], facts: { staff: [place('consultant')] }, are: [] },
  {
    why: 'both',
    group: 'EA',
    roles: ['Waarborg-consultant:0428315871'],
    facts: { staff: [place('consultant')] },
    are: ['consultant'],
  },
  {
    why: 'a place elsewhere',
    group: 'EA',
    roles: ['Waarborg-consultant:0206731645'],
    facts: { staff: [place('consultant')] },
    are: [],
  },
  {
    why: 'a place of another role',
    group: 'EA',
    roles: ['Waarborg-mediator:0428315871'],
    facts: { staff: [place('consultant')] },
    are: [],
  },
  {
    why: 'a citizen with a file',
    group: 'BUR',
    roles: [],
    facts: { hasNumber: true, citizenId: 'c1' },
    are: ['citizen'],
  },
  { why: 'a citizen without a file', group: 'BUR', roles: [], facts: { hasNumber: true }, are: ['citizen'] },
  { why: 'a citizen without a number', group: 'BUR', roles: [], facts: {}, are: [] },
  {
    why: 'a professional with a file of their own',
    group: 'EA',
    roles: ['Waarborg-consultant:0428315871'],
    facts: { hasNumber: true, citizenId: 'c1', staff: [place('consultant')] },
    are: ['consultant', 'citizen'],
  },
  {
    why: 'a professional without one',
    group: 'EA',
    roles: ['Waarborg-consultant:0428315871'],
    facts: { hasNumber: true, staff: [place('consultant')] },
    are: ['consultant'],
  },
])('capacities: $why', ({ group, roles, facts, are }) => {
  const claims = Claims.parse({
    sub: 's',
    given_name: 'Ann',
    family_name: 'Aerts',
    vo_doelgroepcode: group,
    waarborg_rol_3d: roles,
  });

  expect(capacitiesOf(claims, { ...nobody, ...facts }).map(({ role }) => role)).toEqual(are);
});

test('only a mediator carries a region', () => {
  const claims = Claims.parse({ sub: 's', waarborg_rol_3d: ['Waarborg-mediator:1', 'Waarborg-consultant:1'] });

  const [mediator, consultant] = capacitiesOf(claims, {
    ...nobody,
    staff: [place('mediator', '1'), place('consultant', '1')],
  });

  expect([mediator?.region, consultant?.region]).toEqual(['Halle', null]);
});

test.each([
  { given: 'Waarborg-consultant:0428315871', read: [{ role: 'consultant', orgCode: '0428315871' }] },
  { given: 'Waarborg-office-manager:OVO002949', read: [{ role: 'office-manager', orgCode: 'OVO002949' }] },
  { given: 'Waarborg-citizen:0428315871', read: [] },
  { given: 'Waarborg-emperor:0428315871', read: [] },
  { given: 'Elders-consultant:0428315871', read: [] },
  { given: 'Waarborg-consultant:', read: [] },
])('a claimed role $given', ({ given, read }) => {
  // An issuer with a single role may send it bare.
  expect(claimedRoles(Claims.parse({ sub: 's', waarborg_rol_3d: given }))).toEqual(read);
});

test.each([
  { acr: 'urn:be:vlaanderen:authmech:itsme', weak: false },
  { acr: 'urn:be:vlaanderen:authmech:csampassword', weak: true },
  { acr: undefined, weak: false },
])('the means $acr', ({ acr, weak }) => {
  expect(isTooWeak(Claims.parse({ sub: 's', acr }))).toBe(weak);
});

test('somebody who is on no list has the same id each time, and another than anybody else', () => {
  expect(personIdOf('a')).toBe(personIdOf('a'));
  expect(personIdOf('a')).not.toBe(personIdOf('b'));
  expect(personIdOf('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test.each([
  { wanted: '/own?x=1#here', leads: '/own?x=1#here' },
  { wanted: '/', leads: '/' },
  { wanted: '/authors', leads: '/authors' },
  { wanted: '/auth', leads: '/' },
  { wanted: '/a/../auth/logout', leads: '/' },
  { wanted: '/%2F/evil.example', leads: '/%2F/evil.example' },
  { wanted: 'own', leads: '/' },
  { wanted: '', leads: '/' },
  { wanted: undefined, leads: '/' },
  { wanted: ['/a', '/b'], leads: '/' },
  { wanted: '//waarborg.example/own', leads: '/' },
  { wanted: '/\\evil.example', leads: '/' },
  { wanted: '/.//evil.example', leads: '/' },
  { wanted: '/\u0009/evil.example', leads: '/' },
  { wanted: '/'.padEnd(2001, 'x'), leads: '/' },
])('a return to $wanted leads to $leads', ({ wanted, leads }) => {
  expect(safeReturn(wanted, 'https://waarborg.example')).toBe(leads);
});
