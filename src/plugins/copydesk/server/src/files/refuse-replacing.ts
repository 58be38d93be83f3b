import type { Core } from '@strapi/strapi';
import type { errors } from '@strapi/utils';
import { roleError } from '../policy/role-error';
import type { Uses } from '../references/find-uses';
import { describeUsesOfFile } from './describe-uses-of-file';
import { findFileUses } from './find-file-uses';
import { mayPublishUses } from './may-publish-uses';

/** Refuses to replace a file that readers see to those who may not publish whatever shows it. */
export async function refuseReplacing(strapi: Core.Strapi, fileId: number): Promise<void> {
  const uses = await findFileUses(strapi, [fileId]);
  if (!(await mayReplace(strapi, uses))) throw replacingError(uses);
}

/** Whether the running request may have readers see another file where they see one now. */
export async function mayReplace(strapi: Core.Strapi, uses: Uses): Promise<boolean> {
  return uses.listed.length === 0 || mayPublishUses(strapi, uses);
}

/** Says where readers see a file that another one was to replace. */
export function replacingError(uses: Uses): errors.PolicyError {
  return roleError({ key: 'refusal.other-file' }, describeUsesOfFile(uses));
}
