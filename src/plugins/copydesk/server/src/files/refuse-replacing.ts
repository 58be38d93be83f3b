import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { createEnglishSpeaker, formatInEnglish } from '../../../domain/wording/english';
import { phrases } from '../../../domain/wording/phrases';
import type { RefusalSummary } from '../../../shared/contracts/refusal';
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

/** The one refusal of this kind whose message Strapi does not replace with its own. */
export function replacingError(uses: Uses): errors.PolicyError {
  const summary: RefusalSummary = { key: 'refusal.other-file' };
  const message = formatInEnglish(phrases[summary.key], createEnglishSpeaker());
  return new errors.PolicyError(message, { ...describeUsesOfFile(uses), summary });
}
