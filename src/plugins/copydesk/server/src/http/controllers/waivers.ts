import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { WaiverResponse, WaiversResponse } from '../../../../shared/contracts/waivers';
import { grantWaiver, grantWaivers, listWaivers, withdrawWaiver } from '../../waivers/waivers';
import { createContentAccess } from '../../permissions/content-access';
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
    const grant = readGrantRequest(ctx.request.body, new Date());
    const body: WaiverResponse = {
      data: await grantWaiver(strapi, uid, documentId, grant, signAs(panelStateOf(ctx).user)),
    };
    ctx.status = 201;
    ctx.body = body;
  },

  async grantMany(ctx: Context): Promise<void> {
    const { documents, ...grant } = readGrantManyRequest(ctx.request.body, new Date());
    const opened = [];
    for (const { uid, documentId } of documents) opened.push(await openNamed(strapi, ctx, uid, documentId));
    const body: WaiversResponse = { data: await grantWaivers(strapi, opened, grant, signAs(panelStateOf(ctx).user)) };
    ctx.status = 201;
    ctx.body = body;
  },

  async withdraw(ctx: Context): Promise<void> {
    const { uid, documentId } = await openDocument(strapi, ctx);
    const body: WaiverResponse = {
      data: await withdrawWaiver(strapi, uid, documentId, signAs(panelStateOf(ctx).user)),
    };
    ctx.body = body;
  },
});
