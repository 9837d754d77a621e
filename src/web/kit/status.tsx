/** Colours of a tag; the word beside it always says the same. */
export type Tone = 'neutral' | 'blue' | 'green' | 'yellow' | 'red' | 'purple' | 'grey';

/** A status: a word in a colour, never a colour alone. */
export function Tag({ label, tone = 'neutral' }: { label: string; tone?: Tone }) {
  return <strong class={tone === 'neutral' ? 'govuk-tag' : `govuk-tag govuk-tag--${tone}`}>{label}</strong>;
}
