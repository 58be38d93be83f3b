import { drawKeys, type Popularity } from '../statistics/draw-keys';
import { withClient } from '../with-client';

/** A version of a story that readers can ask for. */
export interface Story {
  slug: string;
  locale: string;
}

const drawn = 2_000;

/** Draws stories for readers to ask for, among every published version of an article in a newsroom's database. */
export async function drawStories(databaseUrl: string, popularity: Popularity): Promise<Story[]> {
  const published = 'select slug, locale from articles where published_at is not null order by slug, locale';
  const { rows } = await withClient(databaseUrl, (client) => client.query<Story>(published));
  return drawKeys(rows, drawn, popularity, 1);
}
