import type { Core, Modules, UID } from '@strapi/strapi';
import type { LocaleParam } from '../documents/resolve-locales';
import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { claimSlugs, findSlugField, isText, reserveSlug, type SettledSlug, type SlugField } from './claim-slugs';
import { getDesk } from '../policy/policy-in-force';

type Middleware = Modules.Documents.Middleware.Middleware;

interface WriteParams {
  documentId?: string;
  locale?: LocaleParam;
  data?: Record<string, unknown>;
}

/**
 * Gives every version of a document a slug of its own when it is saved: made of the headline where the editor wrote none,
 * with a suffix where another document has it. A slug that is there stays: a new headline does not move a page.
 *
 * Of a type without drafts readers see what is saved, so its slug is claimed at once.
 */
export const fillSlug =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const { uid, action } = context;
    const desk = getDesk(strapi);
    const field = uid in desk.policy().contentTypes ? findSlugField(desk.schemaOf(uid)) : undefined;
    if (!field || !['create', 'update', 'clone'].includes(action)) return next();

    return strapi.db.transaction(async () => {
      if (action !== 'clone') return saveWithSlug(strapi, field, context, next);
      const params = context.params as WriteParams;
      const wished = params.data?.[field.name];
      // Where there are no drafts Strapi would refuse the clone, for it starts with the slug of its original.
      if (!desk.schemaOf(uid).draftAndPublish) {
        Object.assign(context, { params: { ...params, data: { ...params.data, [field.name]: null } } });
      }
      const cloned = await next();
      const clone = cloned as unknown as Clone;
      await claimIfSeen(strapi, uid, clone.documentId, await renameClones(strapi, uid, field, clone, wished));
      return cloned;
    });
  };

const saveWithSlug = async (
  strapi: Core.Strapi,
  field: SlugField,
  ...[context, next]: Parameters<Middleware>
): ReturnType<Middleware> => {
  const { uid } = context;
  const params = context.params as WriteParams;
  const [locale] = resolveLocales(params.locale, [], await readKnownLocalesFor(strapi, context));
  if (locale === undefined) return next();
  const slug = await chooseSlug(strapi, uid, field, locale, params);
  Object.assign(context, { params: { ...params, data: { ...params.data, [field.name]: slug } } });

  const saved = await next();
  const { documentId } = (saved ?? {}) as { documentId?: string };
  if (documentId !== undefined && slug !== undefined) await claimIfSeen(strapi, uid, documentId, [{ locale, slug }]);
  return saved;
};

async function claimIfSeen(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  settled: readonly SettledSlug[],
): Promise<void> {
  if (!getDesk(strapi).schemaOf(uid).draftAndPublish) await claimSlugs(strapi, uid, documentId, settled);
}

interface Clone {
  documentId: string;
  entries: Record<string, unknown>[];
}

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

/** Gives the versions of a clone slugs of their own. What the call answers with is told of them, as far as it shows them. */
async function renameClones(
  strapi: Core.Strapi,
  uid: string,
  { name, target }: SlugField,
  { documentId, entries }: Clone,
  wished: unknown,
): Promise<SettledSlug[]> {
  const documents = strapi.db.query(uid as UID.ContentType);
  const rows = await documents.findMany({ where: { documentId }, select: ['id', 'locale', name, target] });
  const settled: SettledSlug[] = [];
  for (const { id, locale, [name]: slug, [target]: text } of rows) {
    const own = await reserveSlug(
      strapi,
      { name, target },
      { uid, locale, documentId },
      { slug: slug ?? wished, text },
    );
    await documents.update({ where: { id }, data: { [name]: own } });
    for (const entry of entries) if (entry.id === id && name in entry) entry[name] = own;
    settled.push({ locale, slug: own });
  }
  return settled;
}
