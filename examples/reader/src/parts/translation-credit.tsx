import type { Article } from '../newsroom/content';
import type { SiteContext } from '../site-context';

/** Who translated the story, or that a machine did; nothing under an original. */
export function TranslationCredit({
  translation,
  context,
}: {
  translation: Article['translation'];
  context: SiteContext;
}) {
  const { method, translators } = translation;
  if (!method) return null;
  const names = new Intl.ListFormat(context.locale).format(translators.map(({ name }) => name));
  return <p class="translation-credit">{context.words.translatedBy[method](names)}</p>;
}
