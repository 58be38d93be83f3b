import type { Core } from '@strapi/strapi';

/**
 * The part of Strapi's database metadata that says where an attribute is stored.
 *
 * @seam database-metadata
 */
export interface StoredAttribute {
  type: string;
  /** Of a relation: the type it points to, and the relation there that points back. */
  target?: string;
  inversedBy?: string;
  columnName?: string;
  joinColumn?: { name: string; referencedColumn: string };
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn?: { name: string };
    morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
    on?: { field: string };
    orderBy?: Readonly<Record<string, string>>;
  };
}

/** Where the attributes of a content type or component are stored, by name. */
export function storedAttributesOf(strapi: Core.Strapi, uid: string): Readonly<Record<string, StoredAttribute>> {
  return strapi.db.metadata.get(uid).attributes as unknown as Readonly<Record<string, StoredAttribute>>;
}

/**
 * Where one attribute is stored.
 *
 * @throws {Error} of an attribute that the type does not have.
 */
export function findStored(strapi: Core.Strapi, uid: string, name: string): StoredAttribute {
  const stored = storedAttributesOf(strapi, uid)[name];
  if (!stored) throw new Error(`There is no attribute "${name}" in "${uid}"`);
  return stored;
}
