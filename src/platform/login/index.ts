export { addLogin } from './add-login.ts';
export type { Identity } from './capacity.ts';
export { type FormFields, parkedFor } from './parked-form.ts';
export type { LoginOptions, LoginPages } from './parts.ts';
export { databasePersonas, type Persona, type PersonaSource, putPersona } from './personas.ts';
export { safeReturn } from './return-path.ts';
export { endSessionsOf, type Session, type Sessions } from './session.ts';
