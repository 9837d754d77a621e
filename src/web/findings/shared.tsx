import type { Role } from '../../kernel/role.ts';
import type { Granting } from '../../modules/certificates/index.ts';
import { findingTable, type ShownFinding } from '../../modules/findings/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { findingTexts } from '../../texts/findings.ts';
import { Tag, type Tone } from '../kit/index.ts';
import type { Visit } from '../site.tsx';

type Words = Text<keyof (typeof findingTexts)['nl'] & string>;

/** What is granted to a reader's organisation, or by their body: a certificate of CERTO unless it says otherwise. */
export function familyOf({ actor: { role, orgKind } }: Pick<Visit, 'actor'>): Granting {
  if (role === 'mandate-officer') return 'mandate';
  if (role === 'selection-officer') return 'level';
  if (role !== 'office-manager') return 'certo';
  return orgKind === 'career-centre' ? 'mandate' : orgKind === 'federal-service' ? 'level' : 'certo';
}

/** The words of these pages, in the reader's language: of an office, a centre or a service. */
export function words(visit: Visit): Words {
  const [said, of] = [text(findingTexts, visit.language), familyOf(visit)];
  return (key, values) => said(key, { of, ...values });
}

const tones: Readonly<Record<ShownFinding['status'], Tone>> = {
  raised: 'yellow',
  explained: 'blue',
  lapsed: 'red',
  mended: 'green',
  followed: 'grey',
  closed: 'grey',
};

/** The status of a finding in its own table, as a word in a colour. */
export const StatusTag = ({
  visit,
  state: { scheme },
  status,
}: { visit: Visit } & Pick<ShownFinding, 'state' | 'status'>) => (
  <Tag label={findingTable(scheme).statuses[status].label[visit.language]} tone={tones[status]} />
);

/** Who reads findings: who holds what was granted its own, a body those on what it grants. */
export const readers = [
  'office-manager',
  ...(['certification-secretariat', 'evaluator', 'decider'] as const),
  ...(['mandate-officer', 'selection-officer'] as const),
] as const;

/** Who raises them. */
export const raisers = [
  'certification-secretariat',
  'evaluator',
  'mandate-officer',
  'selection-officer',
] as const satisfies readonly Role[];
