import type { Core } from '@strapi/strapi';
import type { ReleaseSnapshot } from '../../../domain/document';
import { isBlocking, type Locale, type Violation } from '../../../domain/violation';
import { getDesk } from '../get-desk';
import { createCarrier, type Versions } from './carry-fields';
import { loadVersions } from './load-versions';
import { readinessError } from './readiness-error';

/**
 * Makes ready, before a publication, for the locales that readers see already to follow it in what all locales share. What
 * it answers with is run afterwards: it carries that over, and refuses the whole where one of them would not stand any
 * more. A new author who has no name there, say: he cannot be carried, and readers of that locale would miss him.
 *
 * Texts are not asked about: how they may lag behind is the release mode's business. Nor is what was wrong before.
 */
export async function prepareCarrying(
  strapi: Core.Strapi,
  { uid, documentId, publishedLocales }: ReleaseSnapshot,
  published: readonly Locale[],
): Promise<() => Promise<void>> {
  const others = publishedLocales.filter((locale) => !published.includes(locale));
  if (others.length === 0) return async () => undefined;

  const desk = getDesk(strapi);
  const load = () => loadVersions(strapi, uid, documentId, 'published', desk.schemaOf);
  const assess = async (versions: Versions): Promise<Violation[]> => {
    const found = await desk.assessVersions({ uid, documentId, ...versions }, others);
    return found.filter((violation) => isBlocking(violation) && !violation.rule.startsWith('translation/'));
  };
  const before = (await assess(await load())).map(identify);

  return async () => {
    const standing = await load();
    const carried = await createCarrier(strapi, uid, 'published').afterPublication(standing, published);
    const violations = await assess(carried ? await load() : standing);
    const isNew = (violation: Violation) => !before.includes(identify(violation));
    if (violations.some(isNew)) {
      const summary = 'What readers see in other languages would not stand any more: publish it along.';
      throw readinessError(violations.filter(isNew), summary);
    }
  };
}

function identify({ rule, locale, path, target }: Violation): string {
  return JSON.stringify([rule, locale, path, target?.documentId]);
}
