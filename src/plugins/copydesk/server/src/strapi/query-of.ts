import type { Core } from '@strapi/strapi';

interface Where {
  where: object;
}

interface Selection extends Partial<Where> {
  select?: readonly string[];
  populate?: object;
  orderBy?: object;
  limit?: number;
}

/** Strapi's queries of one table, of which the caller knows what its rows are. */
export interface Query<Found extends object> {
  findOne: (selection: Selection) => Promise<Found | null>;
  findMany: (selection: Selection) => Promise<Found[]>;
  count: (condition: Where) => Promise<number>;
  create: (row: { data: object }) => Promise<Found>;
  createMany: (rows: { data: readonly object[] }) => Promise<unknown>;
  update: (change: Where & { data: object }) => Promise<Found | null>;
  updateMany: (change: Where & { data: object }) => Promise<unknown>;
  deleteMany: (condition: Where) => Promise<unknown>;
}

/** Queries the table of a content type or component below the document service, where Strapi itself answers with `any`. */
export function queryOf<Found extends object>(strapi: Core.Strapi, uid: string): Query<Found> {
  return strapi.db.query(uid);
}
