import type { Core } from '@strapi/strapi';
import { compactDeskCounts } from '../desk/desk-counts';
import { followRecordedChanges, isAnythingRecorded } from './follow-recorded-changes';

const everySecond = 1000;

/**
 * Looks every second whether the database has recorded changes, and follows them. It begins once the application has started, so that
 * everything that listens to changes is there. Returns a function that stops it, after the transaction that is running.
 */
export function followEverySecond(strapi: Core.Strapi): () => Promise<void> {
  let isStopped = false;
  let isFollowing = false;
  let running: Promise<void> = Promise.resolve();
  const follow = async () => {
    try {
      if (!(await isAnythingRecorded(strapi))) return;
      await followRecordedChanges(strapi, () => isStopped);
      await compactDeskCounts(strapi);
    } catch (error) {
      if (!isStopped) strapi.log.error(`copydesk: could not follow what was changed past it: ${String(error)}`);
    }
  };
  const timer = setInterval(() => {
    if (isFollowing || !strapi.isLoaded) return;
    isFollowing = true;
    running = follow().finally(() => (isFollowing = false));
  }, everySecond).unref();
  return async () => {
    isStopped = true;
    clearInterval(timer);
    await running;
  };
}
