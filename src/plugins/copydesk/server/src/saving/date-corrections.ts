import type { Core, Modules } from '@strapi/strapi';
import { type Entry, isEntry, readRelated } from '../../../domain/document';
import { loadRows } from '../documents/load-versions';
import { type LocaleParam, readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { getDesk } from '../policy/policy-in-force';

type Middleware = Modules.Documents.Middleware.Middleware;

interface WriteParams {
  documentId?: string;
  locale?: LocaleParam;
  data?: Record<string, unknown>;
}

/**
 * Dates every correction that is saved without its time: as the same correction is dated in another locale, otherwise with
 * the present moment. An editor cannot do it: the panel hides whatever is called `publishedAt`, even in a component.
 */
export const dateCorrections =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const { uid, action } = context;
    const desk = getDesk(strapi);
    const field = desk.policy().parts[uid]?.corrections ?? '';
    const component = desk.schemaOf(uid).attributes[field]?.component ?? '';
    const time = desk.policy().parts[component]?.correctedAt;
    const params = context.params as WriteParams;
    const given = params.data?.[field];
    if (time === undefined || !['create', 'update'].includes(action) || !Array.isArray(given)) return next();

    // One that has an id was saved before and keeps its time.
    const isUndated = (entry: unknown): entry is Entry => isEntry(entry) && !entry[time] && entry.id === undefined;
    if (!given.some(isUndated)) return next();

    const [own] = resolveLocales(params.locale, [], await readKnownLocalesFor(strapi, context));
    const others = (await loadDrafts(strapi, uid, params.documentId)).filter(({ locale }) => locale !== own);
    const timeAt = (position: number) =>
      others.map((version) => readRelated(version[field])[position]?.[time]).find(Boolean) ?? new Date().toISOString();
    const dated = given.map((entry, position) =>
      isUndated(entry) ? { ...entry, [time]: timeAt(position) } : (entry as unknown),
    );
    Object.assign(context, { params: { ...params, data: { ...params.data, [field]: dated } } });
    return next();
  };

async function loadDrafts(strapi: Core.Strapi, uid: string, documentId: string | undefined): Promise<Entry[]> {
  return documentId === undefined ? [] : loadRows(strapi, uid, documentId, 'draft', getDesk(strapi).schemaOf);
}
