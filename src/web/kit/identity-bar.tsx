import type { ComponentChildren } from 'preact';
import type { Day } from '../../kernel/day.ts';
import { useShell } from './shell.ts';
import { Tag, type Tone } from './status.tsx';
import { DateText } from './time-text.tsx';

export interface IdentityBarProps {
  name: string;
  bornOn: Day | null;
  /** State of the file, in words. */
  status?: { label: string; tone?: Tone };
  /** Last day, included, on which this user may open the file. */
  accessUntil?: Day | null;
  /** Any further pair, such as the region. */
  more?: readonly { label: string; value: ComponentChildren }[];
  /** Warnings about this file. */
  children?: ComponentChildren;
}

/** Whose file this is and how long one may be in it, above the tabs on every page of the file. */
export function IdentityBar({ name, bornOn, status, accessUntil, more = [], children }: IdentityBarProps) {
  const { t } = useShell();
  return (
    <section class="w-identity" aria-label={`${t('identity.label')} ${name}`}>
      <p class="w-identity__name">{name}</p>
      <dl>
        {bornOn ? <Pair label={t('identity.born-on')} value={<DateText on={bornOn} />} /> : null}
        {status ? <Pair label={t('identity.status')} value={<Tag {...status} />} /> : null}
        {accessUntil ? <Pair label={t('identity.access-until')} value={<DateText on={accessUntil} />} /> : null}
        {more.map((pair) => (
          <Pair {...pair} key={pair.label} />
        ))}
      </dl>
      {children ? <div class="w-identity__notes">{children}</div> : null}
    </section>
  );
}

function Pair({ label, value }: { label: string; value: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
