import { Client } from 'pg';
import { drawKeys, type Popularity } from '../statistics/draw-keys';

/** A version of a story that readers can request. */
export interface Story {
  slug: string;
  locale: string;
}

const drawn = 2_000;

/** Draws stories for readers to request, among every published version of an article in a newsroom's database. */
export async function drawStories(databaseUrl: string, popularity: Popularity): Promise<Story[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Story>(
      'select slug, locale from articles where published_at is not null order by slug, locale',
    );
    return drawKeys(rows, drawn, popularity, 1);
  } finally {
    await client.end();
  }
}
