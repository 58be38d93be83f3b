import type { Core, Modules, UID } from '@strapi/strapi';
import type { LocaleParam } from '../documents/resolve-locales';
import { readKnownLocales, resolveLocales } from '../documents/resolve-locales';
import { findSlugField, isText, reserveSlug, type SlugField } from '../documents/slugs';
import { getDesk } from '../get-desk';

type Middleware = Modules.Documents.Middleware.Middleware;

interface WriteParams {
  documentId?: string;
  locale?: LocaleParam;
  data?: Record<string, unknown>;
}

/**
 * Gives every version of a document a slug of its own when it is saved: made of the headline where the editor wrote none,
 * with a suffix where another document has it. A slug that is there stays: a new headline does not move a page.
 */
export const fillSlug =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const { uid, action } = context;
    const desk = getDesk(strapi);
    const field = uid in desk.policy().contentTypes ? findSlugField(desk.schemaOf(uid)) : undefined;
    if (!field || !['create', 'update', 'clone'].includes(action)) return next();

    return strapi.db.transaction(async () => {
      if (action === 'clone') {
        const cloned = await next();
        await renameClones(strapi, uid, field, cloned);
        return cloned;
      }
      const params = context.params as WriteParams;
      const [locale] = resolveLocales(params.locale, [], await readKnownLocales(strapi));
      if (locale !== undefined) {
        const slug = await chooseSlug(strapi, uid, field, locale, params);
        Object.assign(context, { params: { ...params, data: { ...params.data, [field.name]: slug } } });
      }
      return next();
    });
  };

async function chooseSlug(
  strapi: Core.Strapi,
  uid: string,
  field: SlugField,
  locale: string,
  { documentId, data = {} }: WriteParams,
): Promise<string | undefined> {
  const current = documentId
    ? await strapi.db.query(uid as UID.ContentType).findOne({
        where: { documentId, locale },
        select: [field.name, field.target],
        orderBy: { publishedAt: 'desc' },
      })
    : undefined;

  const asked = data[field.name];
  if (isText(current?.[field.name]) && (!isText(asked) || asked === current[field.name])) return current[field.name];
  const text = data[field.target] ?? current?.[field.target];
  // Without a headline there is nothing to make a slug of yet; the save that brings one brings the slug.
  if (!isText(asked) && !isText(text)) return undefined;
  return reserveSlug(strapi, field, { uid, locale, documentId }, { slug: asked, text });
}

async function renameClones(strapi: Core.Strapi, uid: string, field: SlugField, cloned: unknown): Promise<void> {
  const { entries } = cloned as {
    entries: { id: number; documentId: string; locale: string; [name: string]: unknown }[];
  };
  for (const entry of entries) {
    const owner = { uid, locale: entry.locale, documentId: entry.documentId };
    const slug = await reserveSlug(strapi, field, owner, { slug: entry[field.name], text: entry[field.target] });
    await strapi.db.query(uid as UID.ContentType).update({ where: { id: entry.id }, data: { [field.name]: slug } });
    entry[field.name] = slug;
  }
}
