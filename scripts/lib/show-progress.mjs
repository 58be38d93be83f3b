import { SingleBar } from 'cli-progress';

/**
 * Runs a function that reports its progress, and shows that as a bar.
 *
 * @template T
 * @param {string} title
 * @param {(report: (done: number, total: number) => void) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function showProgress(title, run) {
  const bar = new SingleBar({ format: `${title} {bar} {value}/{total}`, noTTYOutput: true, notTTYSchedule: 3000 });
  try {
    return await run((done, total) => {
      if (!bar.isActive) bar.start(total, done);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}
