export {
  experienceYears,
  financingNumbers,
  missingToRegister,
  type OfficeFact,
  type PersonFact,
} from './may-register.ts';
export { allOrganisations, type Organisation, ownOrganisation, type StaffMember } from './overview.ts';
