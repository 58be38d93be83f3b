import { errors } from '@strapi/utils';
import { isRow, readRelated } from '../../../domain/document';
import { typeOfEntry } from '../../../domain/draft/type-of-entry';
import { humanize } from '../../../domain/humanize';
import { policyInForce } from '../policy/policy-in-force';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

/**
 * Refuses sections of components that a dynamic zone does not take. Strapi stores them in a draft, where no rule sees them, GraphQL fails
 * over them, and a publication drops them without a word.
 */
export const refuseForeignSections = defineDocumentMiddleware(
  { name: 'refuseForeignSections', on: ['create', 'update', 'clone'], types: 'covered' },
  (strapi) =>
    async ({ uid, params: { data } }, next) => {
      const { displayName, attributes } = policyInForce(strapi).schemaOf(uid);
      const foreign = Object.entries(attributes).flatMap(([name, attribute]) => {
        if (attribute.type !== 'dynamiczone' || !isRow(data)) return [];
        return readRelated(data[name]).flatMap((section, position) => {
          const { __component: component } = section;
          if (component === undefined || typeOfEntry(section, attribute) !== undefined) return [];
          const kinds = attribute.components?.join(', ') ?? '';
          const message = `${displayName}: “${humanize(name)}” takes no section “${String(component)}”. It takes ${kinds}.`;
          return [{ name: 'ValidationError', path: [name, position], message }];
        });
      });
      const [first] = foreign;
      if (first) throw new errors.ValidationError(first.message, { errors: foreign });
      return next();
    },
);
