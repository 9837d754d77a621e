export { isOpen, type LiveAttestation } from './attestation.ts';
