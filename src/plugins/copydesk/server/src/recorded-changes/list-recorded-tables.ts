import type { Core } from '@strapi/strapi';
import type { SchemaOf } from '../../../domain/schema';
import { fileUid } from '../files/file-uid';
import { findStored } from '../strapi/stored-attribute';
import { withdrawalsTable, withdrawalUid } from '../withdrawals/withdrawals-table';
import { listRecordedModels } from './list-recorded-models';

/** A table whose changes the database records, and how its rows lead to documents. */
export interface RecordedTable {
  table: string;
  /** The content type or component that is recorded; where a column of the table holds it, none. */
  uid: string;
  /** The function of the trigger, and its arguments. */
  records: 'documents' | 'rows' | 'subjects';
  args: readonly string[];
}

/**
 * Lists the tables of these types and of all that they can show: their rows, the components in them, and the links between them; and the
 * table of withdrawals, which decides whether readers see a document.
 *
 * @seam database-metadata
 */
export function listRecordedTables(
  strapi: Core.Strapi,
  types: readonly string[],
  schemaOf: SchemaOf,
): readonly RecordedTable[] {
  const tables = new Map<string, RecordedTable>();
  const add = (table: string, uid: string, records: RecordedTable['records'], ...args: string[]) => {
    if (!tables.has(table)) tables.set(table, { table, uid, records, args: [uid, ...args] });
  };
  for (const uid of listRecordedModels(types, schemaOf)) {
    const { tableName } = strapi.db.metadata.get(uid);
    if (uid in strapi.contentTypes && uid !== fileUid) add(tableName, uid, 'documents');
    else add(tableName, uid, 'rows', 'id');
    if (uid === fileUid) continue;
    for (const [name, attribute] of Object.entries(schemaOf(uid).attributes)) {
      if (name === 'localizations' || attribute.mappedBy !== undefined) continue;
      if (!['relation', 'media', 'component', 'dynamiczone'].includes(attribute.type)) continue;
      // The links to files are all in one table, which names the type of the row that shows one.
      const isMedia = attribute.type === 'media';
      const { joinTable } = isMedia ? findStored(strapi, fileUid, 'related') : findStored(strapi, uid, name);
      if (!joinTable) continue;
      const { morphColumn, joinColumn } = joinTable;
      if (!isMedia) add(joinTable.name, uid, 'rows', joinColumn.name);
      else if (morphColumn) add(joinTable.name, '', 'rows', morphColumn.idColumn.name, morphColumn.typeColumn.name);
    }
  }
  if (types.length > 0) add(withdrawalsTable, withdrawalUid, 'subjects');
  return [...tables.values()];
}
