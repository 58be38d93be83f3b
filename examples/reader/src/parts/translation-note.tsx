import { formatDay } from '../format-date';
import type { Article } from '../newsroom/content';
import type { SiteContext } from '../site-context';
import { addressOfStory } from './language-switch';

type Noted = Pick<Article, 'translation' | 'alternates' | 'sourceLocale'>;

/** Says that the translation is older than its source, where it is, and leads to the original. */
export function TranslationNote({ article, context }: { article: Noted; context: SiteContext }) {
  const { status, staleSince } = article.translation;
  if (status !== 'stale') return null;
  const { words, locale } = context;
  const original = article.alternates.find((alternate) => alternate.locale === article.sourceLocale);
  return (
    <p class="stale" role="note">
      {words.olderThanSource(staleSince && formatDay(staleSince, locale))}
      {original && (
        <>
          {' '}
          <a href={addressOfStory(original.locale, original.slug)} hreflang={original.locale}>
            {words.readOriginalIn[original.locale]}
          </a>
        </>
      )}
    </p>
  );
}
