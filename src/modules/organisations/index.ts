export {
  experienceYears,
  financingNumbers,
  missingToRegister,
  type OfficeFact,
  type PersonFact,
} from './may-register.ts';
export {
  allOrganisations,
  type Organisation,
  type OrganisationName,
  organisationById,
  organisationsOfKind,
  ownOrganisation,
  type StaffMember,
} from './overview.ts';
