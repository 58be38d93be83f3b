import type { Core } from '@strapi/strapi';
import type { SchemaOf } from '../../../../domain/schema';
import { describeRow } from './describe-row';
import type { Depth, JsonRow } from './json-row';

const known = new WeakMap<Core.Strapi, Map<string, JsonRow>>();

/** Describes how rows are selected as JSON. Each type is described once, because that takes longer than the query. */
export function createRowReader(strapi: Core.Strapi, schemaOf: SchemaOf): (uid: string, depth: Depth) => JsonRow {
  const described = known.get(strapi) ?? new Map<string, JsonRow>();
  known.set(strapi, described);
  const rowOf = (uid: string, depth: Depth): JsonRow => {
    const key = `${depth} ${uid}`;
    const row = described.get(key) ?? describeRow(uid, depth, { strapi, schemaOf, rowOf });
    described.set(key, row);
    return row;
  };
  return rowOf;
}
