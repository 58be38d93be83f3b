import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { findSourceLocale } from '../../../../domain/assess-document';
import { findRelated } from '../../../../domain/document';
import { copyVersion } from '../../../../domain/translation/copy-version';
import type { CopyFromSourceResponse } from '../../../../shared/contracts/copy-from-source';
import { loadVersionRows } from '../../documents/load-version-rows';
import { readKnownLocales, resolveLocales } from '../../documents/resolve-locales';
import { policyInForce } from '../../policy/policy-in-force';
import { loadForPublication } from '../../publication/assess-publication';
import { createContentAccess } from '../../permissions/content-access';
import { localeRightError } from '../../permissions/locale-right-error';
import { documentsOf } from '../../strapi/documents-of';
import { openDocument } from '../requests/open-document';
import { panelStateOf, pathParameter } from '../requests/panel-state';

/** Starts a missing translation as a copy of its source. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: Context): Promise<void> {
    const { uid, documentId } = await openDocument(strapi, ctx, 'any');
    const [locale = ''] = resolveLocales(pathParameter(ctx, 'locale'), [], await readKnownLocales(strapi));
    const inForce = policyInForce(strapi);
    const document = await loadForPublication(strapi, uid, documentId);
    const sourceLocale = findSourceLocale(document, inForce.policy());
    const source = document.versions[sourceLocale];

    const rows = await loadVersionRows(strapi, uid, [documentId]);
    const original = rows.find((row) => row.locale === sourceLocale && row.id === source?.id);
    if (!source || !original) {
      throw new errors.ValidationError(`There is no original in “${sourceLocale}” to copy from.`, { uid, documentId });
    }
    if (locale in document.versions) {
      throw new errors.ValidationError(`There is a version in “${locale}” already.`, { uid, documentId, locale });
    }
    if (!createContentAccess(strapi, panelStateOf(ctx).userAbility).mayCreate({ ...original, locale })) {
      throw localeRightError(strapi, { uid, documentId, right: 'create', locales: [locale] });
    }

    const data = copyVersion(source, {
      schema: inForce.schemaOf(uid),
      schemaOf: inForce.schemaOf,
      roles: inForce.rolesOf(uid),
      exists: (target, id) => {
        const versions = findRelated(document, target, id)?.versions ?? {};
        return !inForce.schemaOf(target).localized || locale in versions;
      },
    });
    await documentsOf(strapi, uid).update({ documentId, locale, data });
    const body: CopyFromSourceResponse = { data: { documentId, locale } };
    ctx.status = 201;
    ctx.body = body;
  },
});
