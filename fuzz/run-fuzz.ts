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
  // What came of the requests so far is reported; the second signal ends the process.
  let stopped = false;
  const stop = () => (stopped = true);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return formatReport(options, await attack(newsroom, options, { log, isStopped: () => stopped }));
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await newsroom.close();
  }
}
