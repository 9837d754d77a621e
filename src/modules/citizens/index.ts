export { type Identity, identityOf } from './identity.ts';
