import type { ComponentChildren } from 'preact';
import type { Cite } from '../../../sources/index.ts';
import type { Ground } from '../../kernel/decision.ts';
import { sourceHref } from './address.ts';
import { Details } from './details.tsx';
import { groundSentence } from './ground-sentence.ts';
import { useShell } from './shell.ts';

/** A link to the paragraph that something stands on. */
export function CiteLink({ cite }: { cite: Cite }) {
  return (
    <a class="govuk-link w-cite" href={sourceHref(cite)}>
      {cite}
    </a>
  );
}

/** Why something is so: each ground as a sentence, with its paragraph. */
export function Grounds({ grounds }: { grounds: readonly Ground[] }) {
  const { language } = useShell();
  return (
    <ul class="w-grounds">
      {grounds.map((ground) => (
        <li key={`${ground.code} ${ground.about}`}>
          {groundSentence(ground, language)} <CiteLink cite={ground.source} />
        </li>
      ))}
    </ul>
  );
}

/** "Waarom?": the rule in words, with the paragraph it stands on. */
export function Explain({ cite, summary, children }: { cite: Cite; summary?: string; children: ComponentChildren }) {
  const { t } = useShell();
  const [before = '', after = ''] = t('explain.source', { cite: '#' }).split('#');
  return (
    <Details summary={summary ?? t('explain')}>
      <p class="govuk-body">{children}</p>
      <p class="govuk-body">
        {before}
        <CiteLink cite={cite} />
        {after}
      </p>
    </Details>
  );
}
