import type { Scheme } from '../../kernel/scheme.ts';
import { type PaperField, paperFieldsOf } from '../../modules/applications/index.ts';
import { qualityLabels } from '../../modules/certificates/index.ts';
import type { Organisation, StaffMember } from '../../modules/organisations/index.ts';
import { text } from '../../texts/catalogue.ts';
import { levelApplicationTexts } from '../../texts/levels.ts';
import { mandateTexts } from '../../texts/mandates.ts';
import type { Field, Option } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** People of a staff list, each once; those in a capacity when it is given. */
function peopleOf({ staff }: Organisation, role?: string): Option[] {
  const all = staff.filter((one: StaffMember) => role === undefined || one.role === role);
  return all
    .filter(({ personId }, at) => all.findIndex((one) => one.personId === personId) === at)
    .map(({ personId, name }) => ({ value: personId, label: name }));
}

/** The control for one thing that can stand on a paper application; nothing of it is required. */
function fieldOf(visit: Visit, name: PaperField, sender: Organisation): Field {
  const t = words(visit);
  const label = t(name);
  switch (name) {
    case 'declaredOn':
    case 'codeSignedOn':
    case 'experienceSince':
    case 'labelFromOn':
    case 'labelEndsOn':
      return { kind: 'date', name, label };
    case 'codeSignedBy':
      return { kind: 'select', name, label, options: peopleOf(sender) };
    case 'consultants':
    case 'mlpPeople':
      return { kind: 'checkboxes', name, label, options: peopleOf(sender, 'consultant') };
    case 'experienceHours':
      return { kind: 'text', name, label, inputMode: 'numeric', width: 5, maxLength: 7 };
    case 'vision':
    case 'coaching':
      return { kind: 'checkboxes', name, label, options: [{ value: 'yes', label: t('stands.yes') }] };
    case 'labelCode': {
      const named = text(mandateTexts, visit.language);
      return {
        kind: 'select',
        name,
        label,
        options: qualityLabels.map((value) => ({ value, label: named(`label.${value}`) })),
      };
    }
    case 'labelNumber':
      return { kind: 'text', name, label, maxLength: 60, width: 20 };
    case 'level': {
      const named = text(levelApplicationTexts, visit.language);
      const options = (['individual', 'client'] as const).map((value) => ({ value, label: named(`level.${value}`) }));
      return { kind: 'select', name, label, options };
    }
  }
}

/** What can stand on a paper application of a procedure, in the order in which it is asked online. */
export const saidFields = (visit: Visit, scheme: Scheme, sender: Organisation): Field[] =>
  paperFieldsOf(scheme).map((name) => fieldOf(visit, name, sender));

/** What was filled in, as the paper says it: a single tick is a word, and no tick at all is nothing. */
export const saidIn = (input: Readonly<Record<string, string | readonly string[]>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value.length > 0)
      .map(([name, value]) => [name, name === 'vision' || name === 'coaching' ? [value].flat()[0] : value]),
  );
