import { formatDay } from '../format-date';
import type { Correction } from '../newsroom/content';
import type { SiteContext } from '../site-context';

/** What was changed after publication, the newest first, in plain sight. */
export function Corrections({ corrections, context }: { corrections: readonly Correction[]; context: SiteContext }) {
  if (corrections.length === 0) return null;
  const newestFirst = [...corrections].sort((a, b) => b.publishedAt.localeCompare(a.publishedAt));
  const { words, locale } = context;
  return (
    <section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{words.corrections}</h2>
      <ul>
        {newestFirst.map(({ kind, note, publishedAt }) => (
          <li class={kind}>
            <p class="meta">
              <strong>{words.correctionKinds[kind]}</strong>{' '}
              <time datetime={publishedAt}>{formatDay(publishedAt, locale)}</time>
            </p>
            <p class="note">{note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
