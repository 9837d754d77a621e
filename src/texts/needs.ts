import type { AttestationNeed, LineNeed } from '../../schemes/index.ts';
import type { Label } from '../kernel/language.ts';

/** What each need of a scheme asks, as one reads it in the printed scheme; a need without its sentence does not compile. */
export const needs: Readonly<Record<LineNeed | AttestationNeed, Label>> = {
  'office-may-register': {
    nl: 'het kantoor en de consulent mogen vandaag registreren',
    fr: "le bureau et le consultant peuvent enregistrer aujourd'hui",
    en: 'the office and the consultant may register today',
  },
  'attestation-live': {
    nl: 'een attest van de burger opent vandaag het dossier voor dit kantoor',
    fr: "une attestation du citoyen ouvre aujourd'hui le dossier à ce bureau",
    en: 'an attestation of the citizen opens the file to this office today',
  },
  'no-open-line': {
    nl: 'voor dit attest loopt nog geen lijn',
    fr: "aucune ligne n'est en cours pour cette attestation",
    en: 'no line is open for this attestation',
  },
  'no-stop-reported': {
    nl: 'er is nog geen stopzetting gemeld',
    fr: "aucun arrêt n'a encore été signalé",
    en: 'no stop has been reported yet',
  },
  'stop-reported': {
    nl: 'er is een stopzetting gemeld',
    fr: 'un arrêt a été signalé',
    en: 'a stop has been reported',
  },
  'consultation-recorded': {
    nl: 'het overleg met de consulent is genoteerd',
    fr: 'la concertation avec le consultant est notée',
    en: 'the consultation with the consultant is recorded',
  },
  'summary-still-open': {
    nl: 'de termijn om de samenvatting aan te vullen loopt nog',
    fr: 'le délai pour compléter le résumé court encore',
    en: 'the term for adding to the summary still runs',
  },
  'access-not-over': {
    nl: 'de termijn waarin het attest het dossier opent, is nog niet voorbij',
    fr: "la période durant laquelle l'attestation ouvre le dossier n'est pas encore passée",
    en: 'the term in which the attestation opens the file has not passed',
  },
};
