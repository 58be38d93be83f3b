import { composeTexts } from '../../../domain/text/compose-texts';
import { policyInForce } from '../policy/policy-in-force';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

/** Saves every text with its letters composed, so that a search finds it whichever keyboard or program it came from. */
export const composeLetters = defineDocumentMiddleware(
  { name: 'composeLetters', on: ['create', 'update', 'clone'], types: 'covered' },
  (strapi) => async (call, next) => {
    const { data } = call.params;
    if (!data) return next();
    const { schemaOf } = policyInForce(strapi);
    const composed = composeTexts(data, schemaOf(call.uid), schemaOf);
    if (composed !== data) call.change({ data: { ...composed } });
    return next();
  },
);
