import type { ShownApplication } from '../../modules/applications/index.ts';
import type { Outcome } from '../../platform/perform.ts';
import { type Field, type FieldErrors, Form, type FormValues, groundSentence } from '../kit/index.ts';
import { type Answer, draw, goTo, type Site, type Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** Where the parts of an application lead back to. */
export const home = '/certificate';

/** Refusals above the form, each with the name of whom it is about. */
export function refusalsOf(
  visit: Visit,
  outcome: Extract<Outcome, { ok: false }>,
  names: Readonly<Record<string, string>>,
): FieldErrors {
  const sentences = outcome.grounds.map((ground) => {
    const name = names[ground.about];
    return `${name ? `${name}: ` : ''}${groundSentence(ground, visit.language)}`;
  });
  return { '': [...new Set(sentences)].join(' ') };
}

/** One part of an application, as a form on a page of its own. */
export interface Part {
  title: string;
  /** What the page is called that it leads back to, when that is not the certificate's. */
  home?: string;
  action: string;
  fields: readonly Field[];
  submit: string;
  before?: preact.ComponentChildren;
}

/** Draws a part, with what was typed and what was wrong with it. */
export function drawPart(
  site: Site,
  visit: Visit,
  { title, home: of, action, fields, submit, before }: Part,
  values: FormValues,
  errors: FieldErrors | null = null,
): Answer {
  const t = words(visit);
  return draw(
    site,
    visit,
    {
      title,
      current: home,
      errors,
      backLink: { href: home, label: of ?? t('certificate.title') },
      children: (
        <>
          {before}
          <Form
            action={action}
            fields={[...fields, { kind: 'hidden', name: 'once' }]}
            values={values}
            errors={errors}
            submit={[{ label: submit }, { label: t('back'), look: 'link', href: home }]}
          />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** Which application a part is of. */
export const on = (shown: ShownApplication) => ({ orgId: shown.orgId, applicationId: shown.id });
/** The form of a part: what makes a second click the same command, and the version that was seen. */
export const form = (visit: Visit, shown: ShownApplication) => ({ once: visit.body('once'), version: shown.version });

/** Goes back to the list of parts, which says that it is kept. */
export const saved = (visit: Visit): Answer => goTo(visit, `${home}?told=saved`);
