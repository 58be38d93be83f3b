import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../strapi/in-transaction';
import { trackCalls } from './track-calls';

/** The writes that a write consists of are undone with it. */
const writes = trackCalls();
/** Whether Strapi is emitting the events of a write that was undone. */
const areEventsMuted = new AsyncLocalStorage<boolean>();

/**
 * Undoes a write that fails, even where the caller catches the failure and goes on with a transaction of its own: a refused
 * story is not kept as a draft either, and no event is emitted for it.
 *
 * @seam transactions
 */
export async function undoIfRefused<T>(strapi: Core.Strapi, write: () => Promise<T>): Promise<T> {
  if (writes.isInner()) return write();
  if (!strapi.db.inTransaction()) return writes.run(write);

  return inTransaction(strapi, async ({ trx, onCommit }) => {
    let isUndone = false;
    // Strapi emits events after the commit, by callbacks that run in the order in which they were added. Ours run right before
    // and right after those of the write, and mute the events in between.
    onCommit(() => {
      if (isUndone) areEventsMuted.enterWith(true);
    });
    await trx.raw('savepoint copydesk_write');
    try {
      const result = await writes.run(write);
      await trx.raw('release savepoint copydesk_write');
      return result;
    } catch (error) {
      await trx.raw('rollback to savepoint copydesk_write');
      isUndone = true;
      onCommit(() => areEventsMuted.enterWith(false));
      throw error;
    }
  });
}

/**
 * Keeps the events of undone writes from every listener.
 *
 * @seam event-hub
 */
export function silenceUndoneEvents({ eventHub }: Core.Strapi): void {
  const emit = eventHub.emit.bind(eventHub);
  eventHub.emit = async (event, ...args) => {
    if (!areEventsMuted.getStore()) await emit(event, ...args);
  };
}
