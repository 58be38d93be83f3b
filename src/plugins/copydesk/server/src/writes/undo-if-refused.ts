import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../strapi/in-transaction';

/** Whether Strapi is emitting the events of a write that was undone. */
const areEventsMuted = new AsyncLocalStorage<boolean>();

/**
 * Undoes a write that fails, even where the caller catches the failure and goes on with a transaction of its own, or with the write that
 * this one is part of: a refused story is not kept as a draft either, and no event is emitted for it.
 *
 * @seam transactions
 */
export async function undoIfRefused<T>(strapi: Core.Strapi, write: () => Promise<T>): Promise<T> {
  if (!strapi.db.inTransaction()) return write();

  return inTransaction(strapi, async ({ trx, onCommit }) => {
    let isUndone = false;
    let wereMuted = false;
    // Strapi emits events after the commit, by callbacks that run in the order in which they were added. Ours run right before
    // and right after those of the write, and mute the events in between.
    onCommit(() => {
      wereMuted = areEventsMuted.getStore() === true;
      if (isUndone) areEventsMuted.enterWith(true);
    });
    await trx.raw('savepoint copydesk_write');
    try {
      const result = await write();
      await trx.raw('release savepoint copydesk_write');
      return result;
    } catch (error) {
      // One within another has the same name: the inner one has to be gone.
      await trx.raw('rollback to savepoint copydesk_write; release savepoint copydesk_write');
      isUndone = true;
      onCommit(() => areEventsMuted.enterWith(wereMuted));
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
