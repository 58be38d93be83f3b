import type { Core } from '@strapi/strapi';
import type { FieldPath } from '../../../domain/violation';

export type LabelOf = (uid: string, path: FieldPath) => string;

interface EditViewConfiguration {
  metadatas: Record<string, { edit?: { label?: string } }>;
}

/** `firstPublishedAt` reads “First published at”: what an attribute is called when nobody gave it a label. */
export function humanizeAttribute(_uid: string, path: FieldPath): string {
  const words = attributeOf(path)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface KnownLabels {
  labelOf: LabelOf;
  until: number;
}

const kept = new WeakMap<Core.Strapi, Map<string, KnownLabels>>();
const keptFor = 60_000;

/**
 * Loads the labels that editors see in the edit view of a content type. They change once in a blue moon, and every
 * assessment speaks in them: they are kept until this instance stores a setting, and for a minute at most, since others may.
 */
export async function loadLabels(strapi: Core.Strapi, contentType: string): Promise<LabelOf> {
  const known = kept.get(strapi) ?? startKeeping(strapi);
  const found = known.get(contentType);
  if (found && found.until > Date.now()) return found.labelOf;
  const labelOf = await readLabels(strapi, contentType);
  known.set(contentType, { labelOf, until: Date.now() + keptFor });
  return labelOf;
}

function startKeeping(strapi: Core.Strapi): Map<string, KnownLabels> {
  const known = new Map<string, KnownLabels>();
  kept.set(strapi, known);
  const forget = () => known.clear();
  strapi.db.lifecycles.subscribe({ models: ['strapi::core-store'], afterCreate: forget, afterUpdate: forget });
  return known;
}

async function readLabels(strapi: Core.Strapi, contentType: string): Promise<LabelOf> {
  const service = strapi.plugin('content-manager').service('content-types') as {
    findConfiguration: (type: { uid: string }) => Promise<EditViewConfiguration>;
  };
  const { metadatas } = await service.findConfiguration({ uid: contentType });
  return (uid, path) => metadatas[attributeOf(path)]?.edit?.label ?? humanizeAttribute(uid, path);
}

function attributeOf(path: FieldPath): string {
  return String(path[0] ?? '');
}
