import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../kernel/language.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { kit } from '../../texts/kit.ts';
import type { FormValues } from './field.ts';

/** What every part of a page may need to know, set once by `<Page>`: no form can forget its token or its language. */
export interface Shell {
  language: Language;
  /** Token against forged requests; null where nobody is logged in. */
  csrf: string | null;
  /** Path and query of this page, for links that come back to it. */
  path: string;
  /** What the page was drawn from, where it stands on a posted form that nobody keeps: a change of language posts it again. */
  carries?: FormValues;
}

/** Carries the shell down the page. */
export const ShellContext = createContext<Shell>({ language: 'nl', csrf: null, path: '/' });

/** The shell of the page that is being rendered, with the kit's own words in its language as `t`. */
export function useShell(): Shell & { t: Text<keyof (typeof kit)['nl'] & string> } {
  const shell = useContext(ShellContext);
  return { ...shell, t: text(kit, shell.language) };
}
