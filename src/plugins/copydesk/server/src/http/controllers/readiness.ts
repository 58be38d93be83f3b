import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ReadinessResponse } from '../../../../shared/contracts/readiness';
import { policyInForce } from '../../policy/policy-in-force';
import { examineReadiness } from '../../publication/assess-publication';
import { listWaiversOf } from '../../waivers/waivers';
import { describeWithdrawals } from '../../withdrawals/withdrawals';
import { openDocument } from '../requests/open-document';

/** Returns the readiness of a document, with its waivers and its withdrawal. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    const { uid, documentId } = await openDocument(strapi, ctx);
    const [readiness, waivers, withdrawals] = await Promise.all([
      examineReadiness(strapi, uid, documentId),
      listWaiversOf(strapi, uid, documentId),
      describeWithdrawals(strapi, uid, documentId),
    ]);
    const longestWaiverDays = policyInForce(strapi).policy().waivers.longestDays;
    const body: ReadinessResponse = {
      data: { ...readiness, waivers, longestWaiverDays, withdrawal: withdrawals.inForce },
    };
    ctx.body = body;
  },
});
