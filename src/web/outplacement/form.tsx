import type { FastifyRequest } from 'fastify';
import { Control, Details, type Field, type FieldErrors, Form, type FormValues } from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { happenedFields, plainFields, specialFields, words } from './fields.ts';

interface Part {
  title: string;
  hint?: string;
  fields: Field[];
  values: FormValues;
  errors: FieldErrors | null;
}

/** Questions that unfold; open as soon as one of them is answered or wrong. */
function Unfolding({ title, hint, fields, values, errors }: Part) {
  const names = fields.map(({ name }) => name);
  const isUsed = Object.entries(values).some(
    ([name, value]) => value && value.length > 0 && names.some((own) => name === own || name.startsWith(`${own}-`)),
  );
  return (
    <Details summary={title} open={isUsed || names.some((name) => errors?.[name] !== undefined)}>
      {hint ? <p class="govuk-body">{hint}</p> : null}
      {fields.map((field) => (
        <Control key={field.name} field={field} values={values} error={errors?.[field.name]} />
      ))}
    </Details>
  );
}

/** The page on which anybody asks about a dismissal, with what was typed and what is wrong. */
export function formPage(site: Site, req: FastifyRequest, values: FormValues, errors: FieldErrors | null): string {
  const t = words(req);
  return drawPublic(site, req, {
    title: t('title'),
    errors,
    path: '/outplacement',
    ...(req.method === 'POST' ? { carries: { ...values, do: 'again' } } : {}),
    children: (
      <>
        <p class="govuk-body">{t('what')}</p>
        <p class="govuk-body">{t('intro')}</p>
        <Form
          action="/outplacement"
          guard={false}
          fields={plainFields(t)}
          values={values}
          errors={errors}
          submit={[{ label: t('show') }]}
        >
          <Unfolding title={t('special')} fields={specialFields(t)} values={values} errors={errors} />
          <Unfolding
            title={t('happened')}
            hint={t('happened.hint')}
            fields={happenedFields(t)}
            values={values}
            errors={errors}
          />
        </Form>
      </>
    ),
  });
}
