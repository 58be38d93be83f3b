import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../domain/ids';
import { acquireWriteLock, recordAgain } from '../database/acquire-write-lock';
import { policyInForce } from '../policy/policy-in-force';
import { readinessError } from '../policy/readiness-error';
import { queryOf } from '../strapi/query-of';
import { registryOf } from '../strapi/registry-of';
import { listPolicyLocales, type LocaleService, localeUid, type StoredLocale } from './locale-service';

/**
 * Keeps the locales that the policy names, and those in which readers see anything: with a locale Strapi deletes all that is written
 * in it, at once and past the document service. Neither can its code be changed, which the rows go by.
 *
 * The service is what the settings and code call; below it, lifecycles hold `db.query`.
 *
 * @seam locale-service
 */
export function protectLocales(strapi: Core.Strapi): void {
  registryOf(strapi, 'services').extend('plugin::i18n.locales', (original: LocaleService): LocaleService => ({
    ...original,
    // Strapi deletes type by type, in no transaction: a refusal in the midst of it would leave the half.
    delete: async (where) =>
      strapi.db.transaction(async () => {
        await acquireWriteLock(strapi);
        await recordAgain(strapi);
        const locale = await original.findById(where.id);
        if (locale) await refuseIfKept(strapi, locale);
        return original.delete(where);
      }),
  }));
}

/** The same for code that deletes or changes the rows of locales with `db.query`. Call it once the database is there. */
export function protectLocaleRows(strapi: Core.Strapi): void {
  const find = ({ params: { where } }: { params: { where?: object } }) =>
    queryOf<StoredLocale>(strapi, localeUid).findMany({ where: where ?? {}, select: ['code', 'name'] });
  const refuseDeletion = async (event: { params: { where?: object } }) => {
    for (const locale of await find(event)) await refuseIfKept(strapi, locale);
  };
  const refuseRenaming = async (event: { params: { where?: object; data?: { code?: Locale } } }) => {
    const wanted = event.params.data?.code;
    if (wanted === undefined) return;
    for (const locale of await find(event)) if (locale.code !== wanted) await refuseIfKept(strapi, locale);
  };
  strapi.db.lifecycles.subscribe({
    models: [localeUid],
    beforeDelete: refuseDeletion,
    beforeDeleteMany: refuseDeletion,
    beforeUpdate: refuseRenaming,
    beforeUpdateMany: refuseRenaming,
  });
}

async function refuseIfKept(strapi: Core.Strapi, { code, name }: StoredLocale): Promise<void> {
  const language = name || code;
  if (listPolicyLocales(strapi).includes(code)) {
    throw readinessError(strapi, [], { key: 'refusal.locale-in-policy', values: { language } });
  }
  const count = await countSeen(strapi, code);
  if (count > 0) throw readinessError(strapi, [], { key: 'refusal.locale-in-use', values: { language, count } });
}

/** How many versions readers see in a locale: the published ones, and all of types without drafts. */
async function countSeen(strapi: Core.Strapi, locale: Locale): Promise<number> {
  const { schemaOf } = policyInForce(strapi);
  const localized = Object.keys(strapi.contentTypes).filter((uid) => schemaOf(uid).localized);
  const counts = await Promise.all(
    localized.map((uid) => {
      const seen = schemaOf(uid).draftAndPublish ? { publishedAt: { $notNull: true } } : {};
      return queryOf(strapi, uid).count({ where: { locale, ...seen } });
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
