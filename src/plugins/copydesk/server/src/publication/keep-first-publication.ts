import { policyInForce } from '../policy/policy-in-force';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

/**
 * Protects the time of the first publication: the gate sets it, once per locale, and no save or clone changes it.
 */
export const keepFirstPublication = defineDocumentMiddleware(
  { name: 'keepFirstPublication', on: ['create', 'update', 'clone'], types: 'covered' },
  (strapi) => async (call, next) => {
    const attribute = policyInForce(strapi).policy().contentTypes[call.uid]?.firstPublishedAtAttribute;
    if (attribute === undefined) return next();

    const { [attribute]: _given, ...data } = call.params.data ?? {};
    // A clone starts from the original's row, so there the time must be wiped; elsewhere it must be left alone.
    call.change({ data: call.action === 'clone' ? { ...data, [attribute]: null } : data });
    return next();
  },
);
