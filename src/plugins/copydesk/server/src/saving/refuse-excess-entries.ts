import { errors } from '@strapi/utils';
import { countEntries } from '../../../domain/draft/count-entries';
import { policyInForce } from '../policy/policy-in-force';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

/** A save takes some milliseconds for each component, and no other write gets its turn meanwhile. */
const mostEntries = 1000;

/** Refuses to save a version of more components, sections of all kinds and entries of lists, than an article ever has. */
export const refuseExcessEntries = defineDocumentMiddleware(
  { name: 'refuseExcessEntries', on: ['create', 'update', 'clone'], types: 'covered' },
  (strapi) =>
    async ({ uid, params: { data } }, next) => {
      const { schemaOf } = policyInForce(strapi);
      const count = countEntries(data ?? {}, schemaOf(uid), schemaOf);
      if (count > mostEntries) {
        const { displayName } = schemaOf(uid);
        throw new errors.ValidationError(
          `${displayName}: these are ${count} sections and entries of lists. There may be ${mostEntries} at the most.`,
          { code: 'request/too-much' },
        );
      }
      return next();
    },
);
