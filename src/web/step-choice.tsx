import type { ComponentChildren } from 'preact';
import { type Field, type FieldErrors, Form, type FormValues } from './kit/index.ts';
import { onceOf, type Visit } from './site.tsx';

/** What somebody filled in, at which step, and what was wrong with it. */
export interface Filled<Step extends string> {
  step: Step;
  values: FormValues;
  errors: FieldErrors;
}

/** What stands between a record and who can take a step on it. */
interface StepChoiceProps<Step extends string> {
  visit: Visit;
  /** Address of the record. */
  href: string;
  /** The steps that are open to who looks. */
  open: readonly Step[];
  labelOf: (step: Step) => string;
  fieldsOf: (step: Step) => Field[];
  /** Values that the form begins with. */
  valuesOf?: (step: Step) => FormValues;
  filled: Filled<Step> | null;
  /** Steps that can not be undone. */
  grave?: readonly Step[];
  /** What is said before the form of a step. */
  before?: (step: Step) => ComponentChildren;
  back: string;
}

/** The steps that are open: their names, or the form of the one that was chosen or is the only one. */
export function StepChoice<Step extends string>(props: StepChoiceProps<Step>) {
  const { visit, href, open, labelOf, fieldsOf, valuesOf, filled, grave = [], before, back } = props;
  const asked = filled?.step ?? visit.query('step');
  const chosen = open.find((step) => step === asked) ?? (open.length === 1 ? open[0] : undefined);
  if (!chosen)
    return (
      <ul class="govuk-list">
        {open.map((step) => (
          <li key={step}>
            <a class="govuk-link" href={`${href}?step=${step}#step`}>
              {labelOf(step)}
            </a>
          </li>
        ))}
      </ul>
    );
  return (
    <section id="step">
      <h3 class="govuk-heading-s">{labelOf(chosen)}</h3>
      {before?.(chosen)}
      <Form
        action={`${href}?step=${chosen}`}
        fields={[...fieldsOf(chosen), { kind: 'hidden', name: 'once' }]}
        values={{ ...(filled?.values ?? visit.parked()), ...valuesOf?.(chosen), once: onceOf() }}
        errors={filled?.errors ?? null}
        submit={[
          {
            label: labelOf(chosen),
            value: chosen,
            ...(grave.includes(chosen) ? { look: 'warning' as const } : {}),
          },
          { label: back, look: 'link', href },
        ]}
      />
    </section>
  );
}
