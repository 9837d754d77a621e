import { formatDay } from '../../kernel/day.ts';
import {
  addableKinds,
  announcedBytes,
  bringIn,
  DocumentAbout,
  type DocumentKind,
  listDocuments,
  type NotBrought,
  type ShownDocuments,
} from '../../modules/documents/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { documentTypes } from '../../platform/documents/document-type.ts';
import { type FileForm, fileFormOf } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { documents as fileTexts } from '../../texts/documents.ts';
import { closedDoor } from '../files/closed-door.tsx';
import { drawFile, fileHref } from '../files/frame.tsx';
import {
  type Field,
  type FieldErrors,
  type FileField,
  Form,
  type FormValues,
  issueErrors,
  mergeErrors,
  missingFile,
  readForm,
} from '../kit/index.ts';
import { type Answer, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { documentsHref, wordsOf } from './shared.tsx';

const fileField = (visit: Visit, isAgain: boolean): FileField => {
  const t = wordsOf(visit);
  return {
    kind: 'file',
    name: 'file',
    label: t('new.file'),
    required: true,
    accept: documentTypes,
    megabytes: 20,
    ...(isAgain ? { hint: t('new.file.again') } : {}),
  };
};

/** "Document toevoegen": publication name and file are required (M-11); the file goes last, behind all that is read first. */
function fieldsOf(visit: Visit, shown: ShownDocuments, isAgain: boolean): Field[] {
  const t = wordsOf(visit);
  const kinds: readonly DocumentKind[] = addableKinds(visit.actor.role);
  const renewable = shown.documents.filter(
    ({ replacedBy, state }) => replacedBy === null && kinds.includes(state.kind),
  );
  const options = renewable.map(({ id, publicationName: name, state }) => ({
    value: id,
    label: t('new.replaces.option', {
      name,
      kind: t(`kind.${state.kind}`),
      day: formatDay(state.addedOn, visit.language),
    }),
  }));
  return [
    { kind: 'hidden', name: 'once' },
    { kind: 'hidden', name: 'from' },
    {
      kind: 'text',
      name: 'publicationName',
      label: t('new.name'),
      hint: t('new.name.hint'),
      required: true,
      maxLength: 200,
    },
    {
      kind: 'select',
      name: 'documentKind',
      label: t('new.kind'),
      required: true,
      options: kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
    },
    ...(options.length > 0
      ? [
          {
            kind: 'select',
            name: 'replaces',
            label: t('new.replaces'),
            hint: t('new.replaces.hint'),
            empty: t('new.replaces.none'),
            options,
          } as const,
        ]
      : []),
    fileField(visit, isAgain),
  ];
}

/** Where the form was opened from, and where it leads back to. */
const backTo = (citizenId: string, from: unknown) =>
  from === 'path' ? fileHref(citizenId, 'guidance', 'path') : documentsHref(citizenId);

interface Drawn {
  values: FormValues;
  errors?: FieldErrors | null;
  /** A file was chosen before, and must be chosen again. */
  isAgain?: boolean;
  status?: number;
}

function drawNew(site: Site, visit: Visit, shown: ShownDocuments, drawn: Drawn): string {
  const t = wordsOf(visit);
  const { citizen_id: citizenId, identity } = shown;
  const { values, errors = null, isAgain = false } = drawn;
  const form = (
    <Form
      action={documentsHref(citizenId, 'new')}
      fields={fieldsOf(visit, shown, isAgain)}
      values={{ ...values, once: onceOf() }}
      errors={errors}
      submit={[
        { label: t('new.save') },
        { label: t('new.cancel'), look: 'link', href: backTo(citizenId, values.from) },
      ]}
    />
  );
  const page = { citizenId, identity, tab: 'documents', title: t('new.title'), errors, children: form };
  return drawFile(site, visit, page, drawn.status ?? (errors ? 422 : 200));
}

/** The empty form, with the kind or the earlier version that the link named. */
export async function newPage(site: Site, visit: Visit): Promise<Answer> {
  const citizenId = visit.param('citizenId');
  const [shown] = await looked(site.house, visit.req, listDocuments, citizenId);
  if (!shown) return closedDoor(site, visit, citizenId);
  const parked = visit.parked();
  if (parked) return drawNew(site, visit, shown, { values: parked, isAgain: true });
  const earlier = shown.documents.find(({ id }) => id === visit.query('replaces'));
  return drawNew(site, visit, shown, {
    values: {
      documentKind: earlier?.state.kind ?? visit.query('kind'),
      replaces: earlier?.id ?? '',
      publicationName: earlier?.publicationName ?? '',
      from: visit.query('from'),
    },
  });
}

/** Keeps a document, or draws the form again with what is wrong and everything that was typed. */
export async function addPage(site: Site, visit: Visit): Promise<Answer> {
  const citizenId = visit.param('citizenId');
  const form = await fileFormOf(visit.req, 'file');
  const [shown] = await looked(site.house, visit.req, listDocuments, citizenId);
  if (!shown) {
    letGo(form);
    return closedDoor(site, visit, citizenId);
  }
  const fields = fieldsOf(visit, shown, false);
  const { values, input, errors } = readForm(fields, form.fields, visit.language);
  const parsed = DocumentAbout.safeParse(input);
  const wrong = mergeErrors(
    fields,
    errors,
    errors || parsed.success ? null : issueErrors(fields, parsed.error.issues, visit.language),
    form.file ? null : { file: missingFile(fileField(visit, false), visit.language) },
  );
  if (wrong || !parsed.success || !form.file) {
    letGo(form);
    // Said at the file itself, so that nobody overlooks it below the other fields.
    const again = form.file ? { file: wordsOf(visit)('new.file.again') } : null;
    return drawNew(site, visit, shown, { values, errors: mergeErrors(fields, wrong, again) });
  }
  const once = typeof input.once === 'string' && input.once !== '' ? input.once : null;
  const about = { ...parsed.data, citizenId, file: form.file, bytes: announcedBytes(visit.req), once };
  const brought = await bringIn({ ...site.house, gate: site.gate }, visit.looker, about);
  if (brought.ok) {
    const told = brought.scan === 'waiting' ? 'waiting' : 'added';
    return goTo(visit, `${backTo(citizenId, values.from)}?told=${told}`);
  }
  if (brought.why === 'closed') return closedDoor(site, visit, citizenId);
  const refused = mergeErrors(fields, refusedErrors(visit, brought), { file: wordsOf(visit)('new.file.again') });
  const status = brought.why === 'quota' ? 429 : 422;
  return drawNew(site, visit, shown, { values, errors: refused, isAgain: brought.why === 'file', status });
}

/** A file that is not kept is read to its end, so that its sender hears the answer. */
const letGo = ({ file }: FileForm) => file?.stream.resume();

/** Why the file did not come in: a file's own fault stands at the file, the rest where it belongs. */
function refusedErrors(visit: Visit, refused: Exclude<NotBrought, { why: 'closed' }>): FieldErrors {
  if (refused.why === 'quota') return { '': wordsOf(visit)(`quota.${refused.code}`) };
  if (refused.why === 'decision')
    return errorsOf(visit, refused.outcome, { documentKind: 'documentKind', replaces: 'replaces' });
  const { code, values } = refused.refused;
  return { file: text(fileTexts, visit.language)(code, values) };
}
