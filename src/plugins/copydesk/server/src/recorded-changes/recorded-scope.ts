import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../../../domain/ids';
import type { SchemaOf } from '../../../domain/schema';
import { policyInForce } from '../policy/policy-in-force';
import { listRecordedModels } from './list-recorded-models';

/** Whose changes are recorded on this Strapi. */
export interface RecordedScope {
  /** The content types of the policy. */
  types: readonly ContentTypeUid[];
  /** They, and every content type and component that they can show. */
  holders: readonly string[];
  schemaOf: SchemaOf;
}

export function describeRecordedScope(strapi: Core.Strapi): RecordedScope {
  const { policy, schemaOf } = policyInForce(strapi);
  const types = Object.keys(policy().contentTypes);
  return { types, holders: listRecordedModels(types, schemaOf), schemaOf };
}
