import { formatDay } from '../format-date';
import type { Background } from '../newsroom/content';
import type { SiteContext } from '../site-context';
import { Blocks } from './blocks';
import { Sources } from './sources';

/** What a reader should know beforehand, under the story. */
export function Backgrounds({ backgrounds, context }: { backgrounds: readonly Background[]; context: SiteContext }) {
  if (backgrounds.length === 0) return null;
  const { words, locale, newsroomUrl } = context;
  return (
    <section class="backgrounds" aria-labelledby="backgrounds">
      <h2 id="backgrounds">{words.background}</h2>
      {backgrounds.map(({ documentId, title, body, reviewedAt, sources }) => (
        <article id={`background-${documentId}`}>
          <h3>{title}</h3>
          <Blocks blocks={body} newsroomUrl={newsroomUrl} headingFrom={4} />
          <Sources sources={sources} context={context} heading="h4" />
          {reviewedAt && (
            <p class="meta">
              <span>
                {words.reviewed} <time datetime={reviewedAt}>{formatDay(reviewedAt, locale)}</time>
              </span>
            </p>
          )}
        </article>
      ))}
    </section>
  );
}
