import type { Role } from '../../kernel/role.ts';
import { scanTypes, takesInOf } from '../../modules/incoming/index.ts';
import { type Organisation, organisationById } from '../../modules/organisations/index.ts';
import { channels } from '../../modules/pieces/index.ts';
import { problem } from '../../platform/http/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { incomingTexts } from '../../texts/incoming.ts';
import { type Field, type FieldErrors, type FileField, Form, type FormValues } from '../kit/index.ts';
import { lettersHref } from '../letters/index.tsx';
import { draw, onceOf, type Site, type Visit } from '../site.tsx';

/** Who takes in what comes by post or mail, each for the organisations that apply to their body. */
export const secretariats = [
  'certification-secretariat',
  'mandate-officer',
  'selection-officer',
] as const satisfies readonly Role[];

/** The words of these pages, in the reader's language. */
export const words = (visit: Visit): Text<keyof (typeof incomingTexts)['nl']> => text(incomingTexts, visit.language);

/** Under which entry of the menu these pages stand. */
export const currentOf = ({ actor }: Visit): string => (actor.role === 'selection-officer' ? '/applications' : '/');

/** The organisation that the address names, when it is one whose paper the visitor takes in. */
export async function senderOf(site: Site, visit: Visit): Promise<Organisation> {
  const found = await organisationById(site.house.database, visit.req.scope, visit.param('orgId'));
  if (!found || found.kind !== takesInOf(visit.actor)) throw problem(404);
  return found;
}

/** How and when it came in; the day of an application is its day of filing. */
export function receivedFields(visit: Visit, dayCounts: 'receivedOn.hint' | 'receivedOn.piece'): Field[] {
  const t = words(visit);
  return [
    { kind: 'hidden', name: 'once' },
    {
      ...{ kind: 'radios', name: 'channel', label: t('channel'), required: true, inline: true },
      options: channels.map((value) => ({ value, label: t(`channel.${value}`) })),
    },
    {
      ...{ kind: 'date', name: 'receivedOn', label: t('receivedOn'), hint: t(dayCounts) },
      ...{ required: true, today: visit.today },
    },
  ];
}

/** The scan, last: what stands behind it is not read. */
export const scanField = (visit: Visit): FileField => ({
  ...{ kind: 'file', name: 'file', label: words(visit)('file'), hint: words(visit)('file.hint') },
  ...{ required: true, accept: scanTypes, megabytes: 20 },
});

/** A form with a scan, as a page of its own. */
export interface PaperForm {
  title: string;
  intro: string;
  submit: string;
  action: string;
  sender: Organisation;
  fields: readonly Field[];
}

/** What was typed, and what was wrong with it. */
export interface Typed {
  values: FormValues;
  errors?: FieldErrors | null;
  status?: number;
}

/** Draws a form with a scan; when it comes back everything that was typed stands there, and the scan is asked again. */
export function drawPaper(site: Site, visit: Visit, form: PaperForm, { values, errors = null, status }: Typed): string {
  const t = words(visit);
  const back = lettersHref(form.sender.id);
  return draw(
    site,
    visit,
    {
      title: form.title,
      caption: form.sender.name,
      current: currentOf(visit),
      errors,
      backLink: { href: back, label: form.sender.name },
      children: (
        <>
          <p class="govuk-body">{form.intro}</p>
          <Form
            action={form.action}
            fields={form.fields}
            values={{ ...values, once: onceOf() }}
            errors={errors}
            submit={[{ label: form.submit }, { label: t('back'), look: 'link', href: back }]}
          />
        </>
      ),
    },
    status ?? (errors ? 422 : 200),
  );
}

/** The empty form, or what was typed before the session ended. */
export const beginning = (visit: Visit): FormValues => visit.parked() ?? {};
