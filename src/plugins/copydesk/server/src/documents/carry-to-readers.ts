import type { Core } from '@strapi/strapi';
import { isBlocking, type DocumentId, type Locale, type Violation } from '../../../domain/violation';
import { getDesk } from '../get-desk';
import { createCarrier, type Versions } from './carry-fields';
import { loadVersions } from './load-versions';
import { readinessError } from './readiness-error';

/**
 * After a publication: has the locales that readers saw already follow in what all locales share, and refuses the whole
 * where one of them would not stand any more. A new author who has no name there, say: he cannot be carried, and readers
 * of that locale would miss him.
 *
 * Texts are not asked about: how they may lag behind is the release mode's business. Nor is what was wrong before.
 */
export async function carryToReaders(
  strapi: Core.Strapi,
  uid: string,
  documentId: DocumentId,
  published: readonly Locale[],
): Promise<void> {
  const desk = getDesk(strapi);
  const load = () => loadVersions(strapi, uid, documentId, 'published', desk.schemaOf);
  const standing = await load();
  const others = Object.keys(standing.versions).filter((locale) => !published.includes(locale));
  const assess = async (versions: Versions): Promise<Violation[]> => {
    const found = await desk.assessVersions({ uid, documentId, ...versions }, others);
    return found.filter((violation) => isBlocking(violation) && !violation.rule.startsWith('translation/'));
  };

  const alone = Object.fromEntries(others.map((locale) => [locale, standing.versions[locale] ?? {}]));
  const before = (await assess({ ...standing, versions: alone })).map(identify);
  const carried = await createCarrier(strapi, uid, 'published').afterPublication(standing, published);
  const violations = (await assess(carried ? await load() : standing)).filter((one) => !before.includes(identify(one)));
  if (violations.length > 0) {
    throw readinessError(violations, 'What readers see in other languages would not stand any more: publish it along.');
  }
}

function identify({ rule, locale, path }: Violation): string {
  return JSON.stringify([rule, locale, path]);
}
