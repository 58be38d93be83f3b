import { cutSlug, maximumSlugLength } from './format-slug';

/**
 * Chooses a slug that is free: the wished one, otherwise the wished one with the first free of -2, -3, and so on.
 *
 * The slug never grows beyond {@link maximumSlugLength} characters: the wished part gives way to the number, cut between
 * words.
 */
export function chooseFreeSlug(wished: string, taken: ReadonlySet<string>): string {
  let slug = cutSlug(wished, maximumSlugLength);
  for (let number = 2; taken.has(slug); number += 1) {
    const suffix = `-${number}`;
    slug = cutSlug(wished, maximumSlugLength - suffix.length) + suffix;
  }
  return slug;
}
