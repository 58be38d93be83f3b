import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { DeskResponse } from '../../../../shared/contracts/desk';
import { findReadable } from '../../desk/find-readable';
import { listDeskRows } from '../../desk/list-desk-rows';
import { readDeskQuery } from '../../desk/read-desk-query';
import { panelStateOf } from '../requests/panel-state';

/** Lists the desk: every document that the user may read, the most urgent first. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context): Promise<void> {
    const request = readDeskQuery(ctx.query);
    const readable = await findReadable(strapi, panelStateOf(ctx).userAbility, request.uids);
    const body: DeskResponse = await listDeskRows(strapi, request, readable);
    ctx.body = body;
  },
});
