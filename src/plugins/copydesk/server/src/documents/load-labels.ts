import type { Core } from '@strapi/strapi';
import { humanize } from '../../../domain/humanize';
import type { ContentTypeUid } from '../../../domain/ids';
import type { FieldPath } from '../../../domain/violation';
import { serviceOf } from '../strapi/service-of';

export type LabelOf = (uid: string, path: FieldPath) => string;

interface EditViewConfiguration {
  metadatas: Record<string, { edit?: { label?: string } }>;
}

interface ConfigurationService {
  findConfiguration: (type: { uid: ContentTypeUid }) => Promise<EditViewConfiguration>;
}

/** The label of a field without one: made of its name. */
export const humanizeAttribute: LabelOf = (_uid, path) => humanize(attributeOf(path));

/**
 * Loads the labels that editors see in the edit view of a content type.
 *
 * @seam content-manager-services
 */
export async function loadLabels(strapi: Core.Strapi, contentType: ContentTypeUid): Promise<LabelOf> {
  const service = serviceOf<ConfigurationService>(strapi, 'plugin::content-manager.content-types');
  const { metadatas } = await service.findConfiguration({ uid: contentType });
  return (uid, path) => metadatas[attributeOf(path)]?.edit?.label ?? humanizeAttribute(uid, path);
}

interface CachedLabels {
  labelOf: Promise<LabelOf>;
  until: number;
}

const aMinute = 60_000;
const cached = new WeakMap<Core.Strapi, Map<ContentTypeUid, CachedLabels>>();

/** Loads the same at most once a minute: good enough for what is written with every save and shown in a list. */
export function loadLabelsCached(strapi: Core.Strapi, contentType: ContentTypeUid): Promise<LabelOf> {
  const ofStrapi = cached.get(strapi) ?? new Map<ContentTypeUid, CachedLabels>();
  cached.set(strapi, ofStrapi);
  const known = ofStrapi.get(contentType);
  if (known && Date.now() < known.until) return known.labelOf;
  const labelOf = loadLabels(strapi, contentType);
  ofStrapi.set(contentType, { labelOf, until: Date.now() + aMinute });
  return labelOf;
}

function attributeOf(path: FieldPath): string {
  return String(path[0] ?? '');
}
