/** A field and how many of the twelve columns of a row it takes. */
export type PlacedField = readonly [name: string, size: 4 | 6 | 8 | 12];

/** How the panel shows the form of a content type or a component. */
export interface EditView {
  uid: string;
  /** The field that names an entry; left out if no field can. */
  mainField?: string;
  /** The rows of the form. A field left out is not lost: it follows after the last row. */
  edit: readonly (readonly PlacedField[])[];
  /** The field by which each relation names the entries it points to. */
  relationTitles?: Readonly<Record<string, string>>;
  /** Fields that are shown and cannot be changed here. */
  readOnly?: readonly string[];
}

/** How the panel shows the form and the list of a content type. */
export interface ContentTypeView extends EditView {
  mainField: string;
  defaultSortBy: string;
  defaultSortOrder: 'ASC' | 'DESC';
  /** The columns of the list. */
  list: readonly string[];
}
