import { errors } from '@strapi/utils';
import { policyInForce } from '../policy/policy-in-force';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

/**
 * Refuses to change a governed document from the other end of a relation, such as a story from its author's list of
 * stories: Strapi would change the published row at once, without passing the gate.
 */
export const refuseInverseWrites = defineDocumentMiddleware(
  { name: 'refuseInverseWrites', on: ['create', 'update'] },
  (strapi) =>
    async ({ uid, params: { data = {} } }, next) => {
      const { schemaOf, governs } = policyInForce(strapi);
      for (const [name, attribute] of Object.entries(schemaOf(uid).attributes)) {
        const isInverse = attribute.mappedBy !== undefined && attribute.target !== undefined;
        if (isInverse && governs(attribute.target ?? '') && changesRelation(data[name])) {
          const { displayName } = schemaOf(attribute.target ?? '');
          throw new errors.ValidationError(`“${name}” cannot be changed here. Change it in the ${displayName} itself.`);
        }
      }
      return next();
    },
);

/** The panel sends every relation of its form, untouched ones as empty changes. */
function changesRelation(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return true;
  if (typeof value !== 'object') return true;
  return 'set' in value || Object.values(value).some((change) => Array.isArray(change) && change.length > 0);
}
