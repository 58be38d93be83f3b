import type { Newsroom, Newsrooms } from '../newsrooms';
import type { BareServerCommands } from '../processes/bare-server';
import { putAnswersDown } from '../reading/put-answers-down';

/** Opens a server that gives the same answers as a newsroom to these paths, and can do nothing else. */
export async function openBareServer(
  newsrooms: Newsrooms,
  newsroom: Newsroom,
  paths: readonly string[],
  from: 'memory' | 'look-up',
) {
  await putAnswersDown(newsroom.databaseUrl, newsroom.url, paths);
  const env = { DATABASE_URL: newsroom.databaseUrl, BENCH_BARE: from };
  const child = await newsrooms.start<BareServerCommands>('bare-server', env);
  return { url: await child.call('listen'), measureMemory: () => child.call('measureMemory') };
}
