export { financingNumbers, missingToRegister, type OfficeFact, type PersonFact } from './may-register.ts';
