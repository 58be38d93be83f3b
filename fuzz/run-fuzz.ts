import { attack } from './attack';
import { formatReport } from './outcome/format-report';
import { openNewsroom } from './open-newsroom';
import { parseOptions } from './options';

/** What surrounds a run: the server to make a database on, and where to log its progress. */
export interface FuzzSurroundings {
  databaseUrl: string;
  log: (sentence: string) => void;
}

/** Sends the requests that the command line asks for to a newsroom that it opens, and closes again. Answers what came of it. */
export async function runFuzz(args: readonly string[], { databaseUrl, log }: FuzzSurroundings) {
  const options = parseOptions(args);
  log('opening a newsroom with the sample edition …');
  const newsroom = await openNewsroom(databaseUrl, options.edition);
  const abort = () => void newsroom.close().then(() => process.exit(130));
  process.once('SIGINT', abort).once('SIGTERM', abort);
  try {
    return formatReport(options, await attack(newsroom, options, log));
  } finally {
    process.off('SIGINT', abort).off('SIGTERM', abort);
    await newsroom.close();
  }
}
