import { authors } from '../../../../database/seeds/authors';
import { backgrounds } from '../../../../database/seeds/backgrounds';
import { illustrations } from '../../../../database/seeds/illustrations';
import { sources } from '../../../../database/seeds/sources';
import { toBlocks } from '../../../../database/seeds/to-blocks';
import { formatCredit } from '../../rendering/format-credit';
import { document, find, locale, slugOf } from './edition';

export function composeAuthor(key: string) {
  const { kind, profiles, locales } = find(authors, key);
  const { name, jobTitle = null, bio } = locales[locale];
  return {
    ...document(key),
    name,
    slug: slugOf(name),
    kind,
    jobTitle,
    bio,
    photo: null,
    profiles: profiles.map((profile, index) => ({ id: index + 1, ...profile })),
  };
}

export function composeSource(key: string) {
  const { kind, url = null, locales } = find(sources, key);
  return { ...document(key), name: locales[locale].name, kind, url };
}

export function composeIllustration(key: string) {
  const { kind, creditLine, locales, ...rest } = find(illustrations, key);
  const { creator = null, copyrightNotice = null, usageTerms = null, licenseUrl = null, rightsExpireAt = null } = rest;
  return {
    ...document(key),
    image: {
      url: `/uploads/${key}.jpg`,
      mime: 'image/jpeg',
      width: 1600,
      height: 1067,
      formats: { small: { url: `/uploads/small_${key}.jpg`, width: 500, height: 333 } },
    },
    ...locales[locale],
    kind,
    creditLine,
    ...{ creator, copyrightNotice, usageTerms, licenseUrl, rightsExpireAt },
    credit: formatCredit(kind, creditLine, locale),
  };
}

export function composeBackground(key: string) {
  const { locales, reviewedAt, sources: named } = find(backgrounds, key);
  const { title, body } = locales[locale];
  return {
    ...document(key),
    title,
    slug: slugOf(title),
    body: toBlocks(body),
    sources: named.map(composeSource),
    reviewedAt,
  };
}
