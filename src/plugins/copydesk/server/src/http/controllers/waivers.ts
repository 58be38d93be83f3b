import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findSourceLocale } from '../../../../domain/assess-document';
import type { ContentTypeUid, DocumentId } from '../../../../domain/ids';
import type { WaiverResponse, WaiversResponse } from '../../../../shared/contracts/waivers';
import { grantWaiver, grantWaivers, listWaivers, withdrawWaiver } from '../../waivers/waivers';
import { findPanelAbility } from '../../current-request/find-panel-ability';
import { createContentAccess } from '../../permissions/content-access';
import { findForbiddenLocales } from '../../permissions/locale-right';
import { localeRightError } from '../../permissions/locale-right-error';
import { policyInForce } from '../../policy/policy-in-force';
import { loadForPublication } from '../../publication/assess-publication';
import { openDocument, openNamed } from '../requests/open-document';
import { readGrantRequest } from '../../waivers/read-grant-request';
import { readGrantManyRequest } from '../../waivers/read-grant-many-request';
import { signAs } from '../../current-request/sign-as';
import { panelStateOf } from '../requests/panel-state';

/** Lets the panel grant, withdraw and list waivers. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context): Promise<void> {
    const { mayRead, mayReadType } = createContentAccess(strapi, panelStateOf(ctx).userAbility);
    const body: WaiversResponse = {
      data: await listWaivers(strapi, (uid, versions) =>
        versions.length > 0 ? mayRead(uid, versions) : mayReadType(uid),
      ),
    };
    ctx.body = body;
  },

  async grant(ctx: Context): Promise<void> {
    const { uid, documentId } = await openDocument(strapi, ctx);
    await refuseForbiddenOriginal(strapi, uid, documentId);
    const grant = readGrantRequest(ctx.request.body, new Date(), longestDays(strapi));
    const body: WaiverResponse = {
      data: await grantWaiver(strapi, uid, documentId, grant, signAs(panelStateOf(ctx).user)),
    };
    ctx.status = 201;
    ctx.body = body;
  },

  async grantMany(ctx: Context): Promise<void> {
    const { documents, ...grant } = readGrantManyRequest(ctx.request.body, new Date(), longestDays(strapi));
    const opened = [];
    for (const { uid, documentId } of documents) {
      opened.push(await openNamed(strapi, ctx, uid, documentId));
      await refuseForbiddenOriginal(strapi, uid, documentId);
    }
    const body: WaiversResponse = { data: await grantWaivers(strapi, opened, grant, signAs(panelStateOf(ctx).user)) };
    ctx.status = 201;
    ctx.body = body;
  },

  async withdraw(ctx: Context): Promise<void> {
    const { uid, documentId } = await openDocument(strapi, ctx);
    await refuseForbiddenOriginal(strapi, uid, documentId);
    const body: WaiverResponse = {
      data: await withdrawWaiver(strapi, uid, documentId, signAs(panelStateOf(ctx).user)),
    };
    ctx.body = body;
  },
});

const longestDays = (strapi: Core.Strapi): number => policyInForce(strapi).policy().waivers.longestDays;

/** A waiver is about the original: it is for those who may publish in its language, if their role may publish at all. */
async function refuseForbiddenOriginal(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<void> {
  const ability = findPanelAbility(strapi);
  const document = await loadForPublication(strapi, uid, documentId);
  const original = findSourceLocale(document, policyInForce(strapi).policy());
  const locales = ability ? findForbiddenLocales(ability, 'publish', uid, [original]) : [];
  if (locales.length > 0) throw localeRightError(strapi, { uid, documentId, right: 'publish', locales });
}
