import { errors } from '@strapi/utils';
import { countEntries } from '../../../domain/draft/count-entries';
import { measureDepth } from '../../../domain/draft/measure-depth';
import { policyInForce } from '../policy/policy-in-force';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

/** A save takes some milliseconds for each component, and no other write gets its turn meanwhile. */
const mostEntries = 1000;

/** Lists within lists and the like; what is nested deeper ends the functions that call themselves for each level. */
const mostLevels = 200;

/**
 * Refuses to save a version of more components, sections of all kinds and entries of lists, than an article ever has, or one that is
 * nested deeper.
 */
export const refuseExcessEntries = defineDocumentMiddleware(
  { name: 'refuseExcessEntries', on: ['create', 'update', 'clone'], types: 'covered' },
  (strapi) =>
    async ({ uid, params: { data } }, next) => {
      const { schemaOf } = policyInForce(strapi);
      const refuse = (excess: string) =>
        new errors.ValidationError(`${schemaOf(uid).displayName}: ${excess}`, { code: 'request/too-much' });
      if (measureDepth(data) > mostLevels) {
        throw refuse(`its content is nested too deeply. There may be ${mostLevels} levels at the most.`);
      }
      const count = countEntries(data ?? {}, schemaOf(uid), schemaOf);
      if (count > mostEntries) {
        throw refuse(`these are ${count} sections and entries of lists. There may be ${mostEntries} at the most.`);
      }
      return next();
    },
);
