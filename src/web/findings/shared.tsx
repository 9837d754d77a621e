import { finding2014 } from '../../../schemes/index.ts';
import type { ShownFinding } from '../../modules/findings/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { findingTexts } from '../../texts/findings.ts';
import { Tag, type Tone } from '../kit/index.ts';
import type { Visit } from '../site.tsx';

type Words = Text<keyof (typeof findingTexts)['nl'] & string>;

/** The words of these pages, in the reader's language. */
export const words = (visit: Visit): Words => text(findingTexts, visit.language);

const tones: Readonly<Record<ShownFinding['status'], Tone>> = {
  raised: 'yellow',
  explained: 'blue',
  lapsed: 'red',
  mended: 'green',
  followed: 'grey',
  closed: 'grey',
};

/** The status of a finding, as a word in a colour. */
export const StatusTag = ({ visit, status }: { visit: Visit; status: ShownFinding['status'] }) => (
  <Tag label={finding2014.statuses[status].label[visit.language]} tone={tones[status]} />
);

/** Who reads findings: the office its own, the body all. */
export const readers = ['office-manager', 'certification-secretariat', 'evaluator', 'decider'] as const;
