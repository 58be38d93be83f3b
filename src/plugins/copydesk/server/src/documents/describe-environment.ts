import type { Core } from '@strapi/strapi';
import type { AssessmentEnvironment } from '../../../domain/assess-document';
import type { ContentTypeUid } from '../../../domain/ids';
import { policyInForce } from '../policy/policy-in-force';
import { type LabelOf, loadLabels } from './load-labels';

/** Describes what an assessment needs to know beside the document. The present moment is part of it: one assessment, one environment. */
export async function describeEnvironment(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  load: (strapi: Core.Strapi, uid: ContentTypeUid) => Promise<LabelOf> = loadLabels,
): Promise<AssessmentEnvironment> {
  const { policy, schemaOf } = policyInForce(strapi);
  return { policy: policy(), schemaOf, labelOf: await load(strapi, uid), now: new Date() };
}
