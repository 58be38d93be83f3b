import type { Core } from '@strapi/strapi';

/** The statements that Strapi's connection sends while something runs, but for the look that is taken each second at recorded changes. */
export async function statementsDuring(strapi: Core.Strapi, run: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const note = ({ sql }: { sql: string }) => {
    if (!sql.includes('copydesk_recorded_changes')) statements.push(sql);
  };
  strapi.db.connection.on('query', note);
  try {
    await run();
  } finally {
    strapi.db.connection.off('query', note);
  }
  return statements;
}
