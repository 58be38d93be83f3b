import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { describeUsesOfFile } from './describe-uses-of-file';
import { findFileUses } from './find-file-uses';
import { mayPublishUses } from './may-publish-uses';

/** Refuses to replace a file that readers see to those who may not publish whatever shows it. */
export async function refuseReplacing(strapi: Core.Strapi, fileId: number): Promise<void> {
  const uses = await findFileUses(strapi, [fileId]);
  if (uses.listed.length === 0 || (await mayPublishUses(strapi, uses))) return;
  throw new errors.PolicyError(
    'Readers see this file in a published story: replacing it takes the permission to publish what shows it.',
    describeUsesOfFile(uses),
  );
}
