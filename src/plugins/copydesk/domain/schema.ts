/** The part of a Strapi attribute that the rules read. */
export interface AttributeSchema {
  type: string;
  required?: boolean;
  private?: boolean;
  relation?: string;
  target?: string;
  component?: string;
  components?: readonly string[];
  repeatable?: boolean;
  multiple?: boolean;
  /** Of an enumeration: its values. */
  enum?: readonly string[];
  mappedBy?: string;
  /** Of a uid: the attribute it is made of. */
  targetField?: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/** The part of a content type or component that the rules read. */
export interface Schema {
  uid: string;
  displayName: string;
  draftAndPublish: boolean;
  localized: boolean;
  attributes: Readonly<Record<string, AttributeSchema>>;
}

/** Looks up a content type or component by its uid. */
export type SchemaOf = (uid: string) => Schema;

/** Whether a relation holds at most one document. */
export function isToOne(attribute: AttributeSchema): boolean {
  return attribute.relation?.endsWith('ToOne') ?? false;
}
