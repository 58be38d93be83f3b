import type { Core } from '@strapi/strapi';
import { describeContext } from '../../../domain/assess-document';
import type { DocumentSnapshot } from '../../../domain/document';
import type { RuleContext } from '../../../domain/rule';
import { inLocale } from '../../../domain/translation/state/pair-fields';
import { humanizeAttribute } from '../documents/load-labels';
import { policyInForce } from '../policy/policy-in-force';

/**
 * Describes the context of the source of a document; `inLocale` gives that of another locale. Fields are labelled by their
 * names.
 */
export function describeSourceContext(strapi: Core.Strapi, document: DocumentSnapshot): RuleContext {
  const { policy, schemaOf } = policyInForce(strapi);
  const environment = { policy: policy(), schemaOf, labelOf: humanizeAttribute, now: new Date() };
  const context = describeContext(document, '', environment);
  return inLocale(context, context.sourceLocale);
}
