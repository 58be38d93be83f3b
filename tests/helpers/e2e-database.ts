import { Client } from 'pg';
import { fromSetup } from './e2e-panel';

/** Looks into the database of the newsroom under test, or changes it behind everybody's back. */
export async function queryDatabase(text: string, values: readonly unknown[]): Promise<unknown[]> {
  const database = new Client({ connectionString: fromSetup('COPYDESK_E2E_DATABASE') });
  await database.connect();
  try {
    return (await database.query(text, [...values])).rows;
  } finally {
    await database.end();
  }
}
