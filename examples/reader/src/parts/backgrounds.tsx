import { formatDay } from '../format-date';
import type { Background } from '../newsroom/content';
import type { SiteContext } from '../site-context';
import { Blocks } from './blocks';
import { addressOfBackground } from './language-switch';
import { Sources } from './sources';

/** What a reader should know beforehand, under the story. */
export function Backgrounds({ backgrounds, context }: { backgrounds: readonly Background[]; context: SiteContext }) {
  if (backgrounds.length === 0) return null;
  const { words, newsroomUrl } = context;
  return (
    <section class="backgrounds" aria-labelledby="backgrounds">
      <h2 id="backgrounds">{words.background}</h2>
      {backgrounds.map(({ documentId, title, slug, locale, body, reviewedAt, sources }) => (
        <article id={`background-${documentId}`}>
          <h3>{slug === null ? title : <a href={addressOfBackground(locale, slug)}>{title}</a>}</h3>
          <Blocks blocks={body} newsroomUrl={newsroomUrl} headingFrom={4} />
          <Sources sources={sources} context={context} heading="h4" />
          <Reviewed at={reviewedAt} context={context} />
        </article>
      ))}
    </section>
  );
}

/** When somebody last made sure that it still holds. */
export function Reviewed({ at, context }: { at: string | null; context: SiteContext }) {
  if (at === null) return null;
  return (
    <p class="meta">
      <span>
        {context.words.reviewed} <time datetime={at}>{formatDay(at, context.locale)}</time>
      </span>
    </p>
  );
}
