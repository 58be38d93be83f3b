import type { Core, UID } from '@strapi/strapi';
import type { Schema } from '../../../domain/schema';
import { chooseFreeSlug } from '../../../domain/slug/choose-free-slug';
import { formatSlug } from '../../../domain/slug/format-slug';
import type { DocumentId, Locale } from '../../../domain/violation';

const claimUid = 'plugin::copydesk.slug-claim' as UID.ContentType;

/** The attribute that holds a type's slug, and the one it is made of. */
export interface SlugField {
  name: string;
  target: string;
}

export function findSlugField(schema: Schema): SlugField | undefined {
  const [name, attribute] = Object.entries(schema.attributes).find(([, { type }]) => type === 'uid') ?? [];
  return name !== undefined && attribute?.targetField !== undefined
    ? { name, target: attribute.targetField }
    : undefined;
}

/** Whose slug is to be chosen. */
export interface SlugOwner {
  uid: string;
  locale: Locale;
  documentId?: DocumentId;
}

/**
 * Chooses a slug that no other document of the type has, or ever had while published, in this locale. Whoever writes has
 * the turn, so nobody else chooses meanwhile.
 */
export async function reserveSlug(
  strapi: Core.Strapi,
  field: SlugField,
  owner: SlugOwner,
  wished: { slug?: unknown; text: unknown },
): Promise<string> {
  const { uid, locale, documentId } = owner;

  const base = isText(wished.slug)
    ? wished.slug.trim()
    : (formatSlug(String(wished.text ?? ''), locale) ?? nameOf(uid));
  const like = { $startsWith: base.slice(0, 60) };
  const [rows, claims] = await Promise.all([
    strapi.db.query(uid as UID.ContentType).findMany({
      where: { locale, [field.name]: like, ...(documentId && { documentId: { $ne: documentId } }) },
      select: [field.name],
    }),
    strapi.db.query(claimUid).findMany({
      where: { contentType: uid, locale, slug: like, ...(documentId && { claimant: { $ne: documentId } }) },
      select: ['slug'],
    }),
  ]);
  return chooseFreeSlug(base, new Set([...rows.map((row) => row[field.name]), ...claims.map(({ slug }) => slug)]));
}

/** Remembers that a slug now belongs to a document, for ever. */
export async function claimSlug(strapi: Core.Strapi, owner: Required<SlugOwner>, slug: string): Promise<void> {
  const claim = { contentType: owner.uid, locale: owner.locale, slug };
  if (await strapi.db.query(claimUid).findOne({ where: claim })) return;
  await strapi.db.query(claimUid).create({ data: { ...claim, claimant: owner.documentId } });
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** What a uid ends with is what the type is called: the slug of a text that has no letter to make one of. */
function nameOf(uid: string): string {
  return uid.split('.').at(-1) ?? uid;
}
