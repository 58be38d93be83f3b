import type { Core } from '@strapi/strapi';
import { describeContext } from '../../../domain/assess-document';
import type { DocumentSnapshot } from '../../../domain/document';
import type { RuleContext } from '../../../domain/rule';
import { inLocale } from '../../../domain/translation/state/pair-fields';
import { humanizeAttribute } from '../documents/load-labels';
import { policyInForce } from '../policy/policy-in-force';

/** The context in which the source of a document is judged, and from which any locale can be; fields have no labels. */
export function describeSourceContext(strapi: Core.Strapi, document: DocumentSnapshot): RuleContext {
  const { policy, schemaOf } = policyInForce(strapi);
  const desk = { policy: policy(), schemaOf, labelOf: humanizeAttribute, now: new Date() };
  const context = describeContext(document, '', desk);
  return inLocale(context, context.sourceLocale);
}
