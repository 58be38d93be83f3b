/**
 * The columns that Strapi expects in the table of any content type. `locale` is there although no type of the plugin is localized,
 * unless the type has an attribute of that name.
 */
export const strapiColumns = [
  'id serial primary key',
  'document_id varchar(255)',
  'created_at timestamp(6)',
  'updated_at timestamp(6)',
  'published_at timestamp(6)',
  'created_by_id integer',
  'updated_by_id integer',
];

/** The statements that create the table of one of the plugin's content types, with these columns beside those of Strapi. */
export function describeRecordTable(table: string, columns: Readonly<Record<string, string>>): string[] {
  const own = Object.entries({ locale: 'varchar(255)', ...columns }).map(([name, type]) => `${name} ${type}`);
  return [`create table if not exists ${table} (${[...strapiColumns, ...own].join(', ')})`];
}
