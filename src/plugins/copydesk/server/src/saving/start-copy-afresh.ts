import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { type KnownLocales, type LocaleParam, readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

/**
 * Leaves behind what belongs to the original of a copy alone: its corrections, which are those of a story that was out, and a
 * source locale that the copy does not have. A copy without it was first written in a locale that it does have.
 */
export const startCopyAfresh = defineDocumentMiddleware(
  { name: 'startCopyAfresh', on: ['clone'], types: 'covered' },
  (strapi) => async (call, next) => {
    const { uid, params } = call;
    const { contentTypes, parts } = policyInForce(strapi).policy();
    const corrections = parts[uid]?.corrections;
    const attribute = contentTypes[uid]?.sourceLocaleAttribute;
    const known = await readKnownLocalesFor(strapi, call.key);
    const source =
      attribute !== undefined && params.documentId !== undefined
        ? await chooseSourceLocale(strapi, uid, params.documentId, attribute, params.locale, known, params.data)
        : undefined;
    call.change({
      data: {
        ...params.data,
        ...(corrections !== undefined && { [corrections]: [] }),
        ...(attribute !== undefined && source !== undefined && { [attribute]: source }),
      },
    });
    return next();
  },
);

/** The source locale of a copy: the one that is asked for or that of the original if the copy has it, else another of its own. */
async function chooseSourceLocale(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  attribute: string,
  param: LocaleParam,
  known: KnownLocales,
  data: Row = {},
): Promise<Locale | undefined> {
  const rows = await queryOf<Row>(strapi, uid).findMany({ where: { documentId }, select: ['locale', attribute] });
  const existing = [...new Set(rows.map(({ locale }) => String(locale)))];
  const copied = resolveLocales(param, existing, known).filter((locale) => existing.includes(locale));
  const { sourceLocale } = policyInForce(strapi).policy();
  const wanted = [data[attribute], ...rows.map((row) => row[attribute]), sourceLocale, ...copied];
  return copied.length === 0 ? undefined : wanted.map(String).find((locale) => copied.includes(locale));
}
