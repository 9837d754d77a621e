import { useShell } from './shell.ts';

/** The hidden field that every POST form carries. */
export function CsrfInput() {
  const { csrf } = useShell();
  return csrf === null ? null : <input type="hidden" name="_csrf" value={csrf} />;
}
