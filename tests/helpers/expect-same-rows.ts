import type { Core, UID } from '@strapi/strapi';
import type { AttributeSchema, SchemaOf } from '../../src/plugins/copydesk/domain/schema';
import { copydesk } from './copydesk';

/** What a populate of Strapi's own query layer needs to load a document as `copydesk.loadRows` does. */
function populateOf(uid: string, schemaOf: SchemaOf): Record<string, unknown> {
  const skipped = new Set(['createdBy', 'updatedBy', 'localizations']);
  const populateOne = ({ type, component = '', components = [] }: AttributeSchema): unknown => {
    if (type === 'relation') return { select: ['id', 'documentId', 'locale'] };
    if (type === 'media') return true;
    if (type === 'component') return { populate: populateOf(component, schemaOf) };
    return { on: Object.fromEntries(components.map((one) => [one, { populate: populateOf(one, schemaOf) }])) };
  };
  return Object.fromEntries(
    Object.entries(schemaOf(uid).attributes)
      .filter(([name, { type, mappedBy }]) => {
        const isNested = ['relation', 'media', 'component', 'dynamiczone'].includes(type);
        return isNested && mappedBy === undefined && !skipped.has(name);
      })
      .map(([name, attribute]) => [name, populateOne(attribute)]),
  );
}

/**
 * Expects that one statement of ours answers the documents of a type as Strapi's own query layer does in many, and answers
 * how many rows were compared.
 */
export async function expectSameRows(strapi: Core.Strapi, uid: string): Promise<number> {
  const { schemaOf } = copydesk.policyInForce(strapi);
  const rows = await strapi.db
    .query(uid as UID.ContentType)
    .findMany({ populate: populateOf(uid, schemaOf), orderBy: { id: 'asc' } });
  const documentIds = [...new Set(rows.map(({ documentId }) => String(documentId)))];
  for (const documentId of documentIds) {
    expect(await copydesk.loadRows(strapi, uid, documentId, 'only', schemaOf)).toEqual(
      rows.filter((row) => row.documentId === documentId),
    );
  }
  return rows.length;
}
