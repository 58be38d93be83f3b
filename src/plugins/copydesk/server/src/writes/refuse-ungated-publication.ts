import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentTypeUid } from '../../../domain/ids';
import { queryOf } from '../strapi/query-of';
import { documentChanges } from './document-changes';
import { hasPublicationPermit } from './publication-permit';

interface WriteEvent {
  model: { uid: ContentTypeUid };
  params: { data?: unknown; where?: unknown };
}

/**
 * The tripwire under the gate: a row that readers see is written only by a publication that passed the gate, and deleted
 * only by the document service. Code that
 * writes rows with `db.query` skips every middleware and validation of Strapi, but not this.
 *
 * @seam lifecycles
 */
export function refuseUngatedPublication(strapi: Core.Strapi, models: string[]): void {
  const refuse = (uid: ContentTypeUid): never => {
    throw publishedRowError(strapi, uid);
  };

  const refuseCreation = ({ model, params }: WriteEvent) => {
    if (!hasPublicationPermit() && !asList(params.data).every(isDraft)) refuse(model.uid);
  };

  const refuseUpdate = async ({ model, params }: WriteEvent) => {
    if (hasPublicationPermit()) return;
    if (asList(params.data).some(isPublished)) refuse(model.uid);
    const published = await queryOf(strapi, model.uid).count({
      where: { $and: [params.where ?? {}, { publishedAt: { $notNull: true } }] },
    });
    if (published > 0) refuse(model.uid);
  };

  const refuseDeletion = async ({ model: { uid }, params }: WriteEvent) => {
    // The document service deletes them, too, within a write that has looked at what shows them.
    if (hasPublicationPermit() || documentChanges(strapi).isWriting()) return;
    const published = await queryOf(strapi, uid).count({
      where: { $and: [params.where ?? {}, { publishedAt: { $notNull: true } }] },
    });
    if (published === 0) return;
    strapi.log.warn(`copydesk: refused a direct deletion of a published row of ${uid}`);
    throw new errors.ValidationError(
      `A published row of ${uid} cannot be deleted directly. Unpublish or delete the document with the document service.`,
    );
  };

  strapi.db.lifecycles.subscribe({
    models,
    beforeCreate: refuseCreation,
    beforeCreateMany: refuseCreation,
    beforeUpdate: refuseUpdate,
    beforeUpdateMany: refuseUpdate,
    beforeDelete: refuseDeletion,
    beforeDeleteMany: refuseDeletion,
  });
}

/** The refusal of the tripwire, which is logged too. */
export function publishedRowError(strapi: Core.Strapi, uid: ContentTypeUid): errors.ValidationError {
  strapi.log.warn(`copydesk: refused a direct write of a published row of ${uid}`);
  return new errors.ValidationError(
    `A published row of ${uid} cannot be written directly. Save the draft and publish it with the document service.`,
  );
}

function asList(data: unknown): unknown[] {
  return Array.isArray(data) ? data : [data];
}

/** A new row that says nothing of its publication is published: Strapi has the present moment as a default for it. */
function isDraft(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'publishedAt' in data && data.publishedAt === null;
}

function isPublished(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'publishedAt' in data && Boolean(data.publishedAt);
}
