import { paragraphs } from '../../../sources/index.ts';
import { lifeOf, type WholeCertificate } from '../../modules/certificates/index.ts';
import { labelFieldsOf } from '../certificate/label-fields.ts';
import { wordedFor, words } from '../certificate/shared.tsx';
import type { Field } from '../kit/index.ts';
import type { Visit } from '../site.tsx';

/** What can be done with what was granted, in the order in which it is offered. */
export const steps = ['note-label', 'suspend', 'restore', 'withdraw', 'terminate'] as const;
export type CertificateStep = (typeof steps)[number];

/** What a step asks of who takes it. */
export function fieldsOf(visit: Visit, { state }: WholeCertificate, step: CertificateStep): Field[] {
  const t = words(visit);
  const once: Field = { kind: 'hidden', name: 'once' };
  const reasons: Field = {
    kind: 'textarea',
    name: 'reasons',
    label: t('why'),
    hint: t('why.hint'),
    required: true,
    maxLength: 4000,
  };
  const criteria: Field = {
    kind: 'checkboxes',
    name: 'criteria',
    label: t('which-criteria'),
    required: true,
    options: lifeOf(state.scheme).criteria.map((cite) => ({
      value: cite,
      label: cite,
      hint: paragraphs[cite].text[visit.language],
    })),
  };
  const heard: Field = {
    kind: 'date',
    name: 'heardOn',
    label: t(`${wordedFor(state)}heard-on`),
    required: true,
    today: visit.today,
  };
  if (step === 'note-label') return [...labelFieldsOf(visit), once];
  if (step === 'terminate') return [once];
  if (step === 'restore') return [reasons, once];
  const plan: Field = { kind: 'hidden', name: 'plan' };
  return step === 'suspend' ? [criteria, reasons, once] : [heard, criteria, reasons, plan, once];
}

/** A step that takes nothing away. */
export const isMild = (step: CertificateStep): boolean => step === 'restore' || step === 'note-label';
