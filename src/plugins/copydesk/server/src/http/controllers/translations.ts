import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { AcknowledgeResponse } from '../../../../shared/contracts/acknowledge';
import type { TranslationSheetResponse } from '../../../../shared/contracts/translation-sheet';
import { loadVersionRows } from '../../documents/load-version-rows';
import { readKnownLocales, resolveLocales } from '../../documents/resolve-locales';
import { acknowledgeFields } from '../../translations/acknowledge-fields';
import { readTranslationSheet } from '../../translations/read-translation-sheet';
import { createContentAccess } from '../../permissions/content-access';
import { localeRightError } from '../../permissions/locale-right-error';
import { openDocument } from '../requests/open-document';
import { readAcknowledgeRequest } from '../../translations/read-acknowledge-request';
import { signAs } from '../../current-request/sign-as';
import { panelStateOf, pathParameter } from '../requests/panel-state';

/** Returns a translation beside its source, and records acknowledgements that stale fields still hold. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const open = async (ctx: Context) => {
    const document = await openDocument(strapi, ctx, 'any');
    const [locale = ''] = resolveLocales(pathParameter(ctx, 'locale'), [], await readKnownLocales(strapi));
    return { ...document, locale };
  };

  return {
    async read(ctx: Context): Promise<void> {
      const { uid, documentId, locale } = await open(ctx);
      const body: TranslationSheetResponse = { data: await readTranslationSheet(strapi, uid, documentId, locale) };
      ctx.body = body;
    },

    async acknowledge(ctx: Context): Promise<void> {
      const { uid, documentId, locale } = await open(ctx);
      const rows = await loadVersionRows(strapi, uid, [documentId]);
      const { mayUpdate } = createContentAccess(strapi, panelStateOf(ctx).userAbility);
      // Anyone who may edit the translation may acknowledge it. A missing translation is refused further on.
      if (!rows.filter((row) => row.locale === locale).every(mayUpdate)) {
        throw localeRightError(strapi, { uid, documentId, right: 'update', locales: [locale] });
      }
      const { fields } = readAcknowledgeRequest(ctx.request.body);
      const by = signAs(panelStateOf(ctx).user);
      const body: AcknowledgeResponse = {
        data: await acknowledgeFields(strapi, uid, documentId, locale, { fields, by }),
      };
      ctx.body = body;
    },
  };
};
