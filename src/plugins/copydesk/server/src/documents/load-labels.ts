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

/** Loads the labels that editors see in the edit view of a content type. */
export async function loadLabels(strapi: Core.Strapi, contentType: string): Promise<LabelOf> {
  const service = strapi.plugin('content-manager').service('content-types') as {
    findConfiguration: (type: { uid: string }) => Promise<EditViewConfiguration>;
  };
  const { metadatas } = await service.findConfiguration({ uid: contentType });
  return (uid, path) => metadatas[attributeOf(path)]?.edit?.label ?? humanizeAttribute(uid, path);
}

function attributeOf(path: FieldPath): string {
  return String(path[0] ?? '');
}
