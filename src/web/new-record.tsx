import type { VNode } from 'preact';
import { type Field, type FieldErrors, Form, type FormValues } from './kit/index.ts';
import { draw, onceOf, type Site, type Visit } from './site.tsx';

/** The page on which a record of a list is begun, in words: its title, what it is for, its button, and the list. */
export interface NewRecord {
  title: string;
  intro: string;
  does: string;
  back: string;
  list: { href: string; label: string };
  action: string;
  fields: readonly Field[];
  banner?: VNode | undefined;
}

/** Draws it, empty or as it came back with what is wrong; once sent, the same form does not do it twice. */
export function drawNew(
  site: Site,
  visit: Visit,
  { title, intro, does, back, list, action, fields, banner }: NewRecord,
  { values, errors }: { values: FormValues; errors: FieldErrors | null },
): string {
  const parts = {
    ...{ title, current: list.href, errors, backLink: list, banner },
    children: (
      <>
        <p class="govuk-body">{intro}</p>
        <Form
          action={action}
          fields={fields}
          values={{ ...values, once: onceOf() }}
          errors={errors}
          submit={[{ label: does }, { label: back, look: 'link', href: list.href }]}
        />
      </>
    ),
  };
  return draw(site, visit, parts, errors ? 422 : 200);
}
