import type { FastifyRequest } from 'fastify';
import type { Cite } from '../../../sources/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { informationTexts } from '../../texts/information.ts';
import { CiteLink } from '../kit/index.ts';

/** A key of the information's words. */
export type Word = keyof (typeof informationTexts)['nl'] & string;

/** The words of the information, in the reader's language. */
export const words = ({ language }: Pick<FastifyRequest, 'language'>): Text<Word> => text(informationTexts, language);

/** A heading with a list of sentences. */
export function Listed({ title, items, isOrdered = false }: { title: string; items: string[]; isOrdered?: boolean }) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      <List class={`govuk-list govuk-list--${isOrdered ? 'number' : 'bullet'} w-prose`}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </List>
    </section>
  );
}

/** A heading with one paragraph, and where it leads. */
export function Told({ title, body, link }: { title: string; body: string; link?: { href: string; label: string } }) {
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      <p class="govuk-body w-prose">
        {body}{' '}
        {link ? (
          <a class="govuk-link" href={link.href}>
            {link.label}
          </a>
        ) : null}
      </p>
    </section>
  );
}

/** The paragraphs on which a page stands. */
export function StandsOn({ req, cites }: { req: FastifyRequest; cites: readonly Cite[] }) {
  return (
    <p class="govuk-body-s w-hint">
      {words(req)('source')}{' '}
      {cites.map((cite, at) => (
        <span key={cite}>
          {at > 0 ? ', ' : ''}
          <CiteLink cite={cite} />
        </span>
      ))}
    </p>
  );
}
