import { createHash, createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { ContentTexts } from '../../../domain/version/describe-content';

/** Which version of which document; `null` is the locale of a type that is not localized. */
export interface VersionName {
  uid: ContentTypeUid;
  documentId: DocumentId;
  locale: Locale | null;
}

/** A version as it is: its entity tag, and a digest of each field. A version that is not there has no fields. */
export interface Version extends VersionName {
  tag: string;
  digests: ReadonlyMap<string, string>;
}

/** The length of a field's digest, in characters of six bits: of two different contents one pair in 2²⁴ would look alike. */
const fieldLength = 4;
const wholeLength = 22;
const absent = '0';
const separator = '~';

/**
 * Makes the tag of a version from what it holds: `"<locale>~<digest of all>~<digests of the fields>"`. The digest of all decides
 * whether two versions are the same; those of the fields say what differs, so no former version has to be stored. Both are keyed
 * with the application's secret: nobody can find a content by trying.
 */
export function composeVersion(strapi: Core.Strapi, name: VersionName, texts: ContentTexts | undefined): Version {
  const digests = new Map<string, string>();
  if (!texts) return { ...name, digests, tag: composeTag([nameLocale(name), absent]) };
  const digest = createDigest(strapi, name);
  for (const [field, text] of texts) digests.set(field, digest(field, text).slice(0, fieldLength));
  const whole = digest(...[...texts].flat()).slice(0, wholeLength);
  return { ...name, digests, tag: composeTag([nameLocale(name), whole, [...digests.values()].join('')]) };
}

/** The locale that a tag names, if it is one of ours. */
export function readTagLocale(tag: string): string | undefined {
  const [locale, whole] = tag.slice(1, -1).split(separator);
  return whole === undefined ? undefined : locale;
}

/** What a tag calls the locale of a version. */
export function nameLocale({ locale }: Pick<VersionName, 'locale'>): string {
  return locale ?? '';
}

/** Lists the fields in which a version differs from the one that a tag was made of; all of them if the tag does not tell. */
export function listChangedFields({ digests }: Version, tag: string | undefined): string[] {
  const [, , fields = ''] = (tag ?? '').slice(1, -1).split(separator);
  const names = [...digests.keys()];
  if (fields.length !== names.length * fieldLength) return names;
  return names.filter(
    (name, index) => digests.get(name) !== fields.slice(index * fieldLength, (index + 1) * fieldLength),
  );
}

function composeTag(parts: readonly string[]): string {
  return `"${parts.join(separator)}"`;
}

function createDigest(strapi: Core.Strapi, { uid, documentId, locale }: VersionName): (...texts: string[]) => string {
  const keys = strapi.config.get<string | string[]>('server.app.keys', []);
  const secret = createHash('sha256')
    .update(JSON.stringify(['copydesk version', keys]))
    .digest();
  return (...texts) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([uid, documentId, locale, ...texts]))
      .digest('base64url');
}
