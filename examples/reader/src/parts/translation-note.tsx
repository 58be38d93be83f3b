import { formatDay } from '../format-date';
import type { Article } from '../newsroom/content';
import type { SiteContext } from '../site-context';
import type { AddressOf } from './language-switch';

interface TranslationNoteProps {
  document: Pick<Article, 'translation' | 'alternates'>;
  addressOf: AddressOf;
  context: SiteContext;
}

/** Says that the translation is older than its source, where it is, and leads to the original. */
export function TranslationNote({ document, addressOf, context }: TranslationNoteProps) {
  const { status, staleSince, sourceLocale } = document.translation;
  if (status !== 'stale') return null;
  const { words, locale: spoken } = context;
  const original = document.alternates.find(({ locale }) => locale === sourceLocale);
  return (
    <p class="stale" role="note">
      {words.olderThanSource(staleSince && formatDay(staleSince, spoken))}
      {original && (
        <>
          {' '}
          <a href={addressOf(original.locale, original.slug)} hreflang={original.locale}>
            {words.readOriginalIn[original.locale]}
          </a>
        </>
      )}
    </p>
  );
}
