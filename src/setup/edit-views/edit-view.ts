/** A field and how many of the twelve columns of a row it takes. */
export type PlacedField = readonly [name: string, size: 4 | 6 | 8 | 12];

/** How the panel shows the form of a content type or a component. */
export interface EditView {
  uid: string;
  /** The field an entry is called by; left out where no field can be one. */
  mainField?: string;
  /** The rows of the form. A field left out is not lost: it follows after the last row. */
  edit: readonly (readonly PlacedField[])[];
  /** What the entries a relation points to are called by, by the relation's name. */
  relationTitles?: Readonly<Record<string, string>>;
  /** Fields that are shown and cannot be changed here. */
  readOnly?: readonly string[];
}

/** A content type has a list as well. */
export interface ContentTypeView extends EditView {
  mainField: string;
  defaultSortBy: string;
  defaultSortOrder: 'ASC' | 'DESC';
  /** The columns of the list. */
  list: readonly string[];
}
