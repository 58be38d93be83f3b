import { errors } from '@strapi/utils';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

/**
 * Refuses a save whose data name another document than the call does. Strapi would move the version there, out of its own document and
 * past whatever was decided about it.
 */
export const refuseMoving = defineDocumentMiddleware(
  { name: 'refuseMoving', on: ['create', 'update'] },
  (strapi) =>
    async ({ uid, action, params: { documentId, data } }, next) => {
      const named = data?.documentId;
      if (named === undefined || (action === 'update' && named === documentId)) return next();
      const isFree = async () =>
        typeof named === 'string' &&
        named !== '' &&
        (await queryOf(strapi, uid).count({ where: { documentId: named } })) === 0;
      // A new document may be given an id that no other has.
      if (action === 'create' && (named === null || (await isFree()))) return next();
      throw new errors.ValidationError(
        `${policyInForce(strapi).schemaOf(uid).displayName}: a save cannot move a version to another document. Leave “documentId” out of its data.`,
        { uid, documentId },
      );
    },
);
