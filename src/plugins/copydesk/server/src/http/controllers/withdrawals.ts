import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { WithdrawalResponse, WithdrawalsResponse } from '../../../../shared/contracts/withdrawals';
import { signAs } from '../../current-request/sign-as';
import { readKnownLocales } from '../../documents/resolve-locales';
import { describeSeen, examinePublished, loadForPublication } from '../../publication/assess-publication';
import { refuseUngatedLifting } from '../../publication/refuse-ungated-lifting';
import { readWithdrawRequest } from '../../withdrawals/read-withdraw-request';
import { findWithdrawals } from '../../withdrawals/withdrawal-store';
import { describeWithdrawals, liftWithdrawal, withdrawDocument } from '../../withdrawals/withdrawals';
import { openDocument, type OpenedDocument } from '../requests/open-document';
import { panelStateOf } from '../requests/panel-state';

/** Lets the panel withdraw a document from readers, say why, and lift that. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** A withdrawal outlives the versions of its document. */
  const isRecorded = async ({ uid, documentId }: OpenedDocument) =>
    (await findWithdrawals(strapi, uid, documentId)).length > 0;
  const open = (ctx: Context) => openDocument(strapi, ctx, 'gated', isRecorded);

  return {
    async read(ctx: Context): Promise<void> {
      const { uid, documentId } = await open(ctx);
      const body: WithdrawalsResponse = { data: await describeWithdrawals(strapi, uid, documentId) };
      ctx.body = body;
    },

    async withdraw(ctx: Context): Promise<void> {
      const { uid, documentId } = await open(ctx);
      const { inForce } = await describeWithdrawals(strapi, uid, documentId);
      if (ctx.method === 'PUT' && !inForce) {
        throw new errors.NotFoundError(`The document “${documentId}” of “${uid}” is not withdrawn.`);
      }
      const { all: codes } = await readKnownLocales(strapi);
      const wish = readWithdrawRequest(ctx.request.body, codes);
      const by = signAs(panelStateOf(ctx).user);
      const { record, isNew } = await withdrawDocument(strapi, uid, documentId, wish, by, async () => {
        const document = await loadForPublication(strapi, uid, documentId);
        return describeSeen(document, await examinePublished(strapi, document));
      });
      const body: WithdrawalResponse = { data: record };
      ctx.status = isNew ? 201 : 200;
      ctx.body = body;
    },

    async lift(ctx: Context): Promise<void> {
      const { uid, documentId } = await open(ctx);
      const by = signAs(panelStateOf(ctx).user);
      const record = await liftWithdrawal(strapi, uid, documentId, by, (withdrawal) =>
        refuseUngatedLifting(strapi, uid, documentId, withdrawal),
      );
      const body: WithdrawalResponse = { data: record };
      ctx.body = body;
    },
  };
};
