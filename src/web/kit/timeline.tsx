import type { ComponentChildren } from 'preact';
import type { Day } from '../../kernel/day.ts';
import { DateText, InstantText } from './time-text.tsx';

/** Something that happened. A day without a time stays without one. */
export interface Happening {
  key: string;
  title: string;
  at: Date | Day;
  /** Who did it, and for whom. */
  by?: string;
  children?: ComponentChildren;
}

/** What happened, newest first as given. */
export function Timeline({ items }: { items: readonly Happening[] }) {
  return (
    <ol class="w-timeline">
      {items.map(({ key, title, at, by, children }) => (
        <li class="w-timeline__item" key={key}>
          <p class="w-timeline__title">{title}</p>
          <p class="w-timeline__meta">
            {at instanceof Date ? <InstantText at={at} /> : <DateText on={at} long />}
            {by ? ` · ${by}` : null}
          </p>
          {children ? <div class="w-timeline__body">{children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
