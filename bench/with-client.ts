import { Client } from 'pg';

/** Runs something on a connection of its own to a database, which ends with it. */
export async function withClient<T>(connectionString: string | undefined, run: (client: Client) => Promise<T>) {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
