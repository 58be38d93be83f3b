import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** Set within a write of ours: what it consists of is undone with it. */
const withinWrite = new AsyncLocalStorage<true>();
/** Set while the events of a write are told that was undone. */
const undone = new AsyncLocalStorage<true>();

/**
 * Has a write that fails leave nothing behind, also where whoever asked for it catches the failure and goes on with a
 * transaction of their own: a story that was refused is not kept as a draft either, and no event tells of it.
 *
 * @seam transactions
 */
export async function undoIfRefused<T>(strapi: Core.Strapi, write: () => Promise<T>): Promise<T> {
  if (withinWrite.getStore()) return write();
  if (!strapi.db.inTransaction()) return withinWrite.run(true, write);

  return strapi.db.transaction(async ({ trx, onCommit }) => {
    let isUndone = false;
    // Strapi tells its events when the transaction ends, in the order in which they came about: these enclose the write's.
    onCommit(() => isUndone && undone.enterWith(true));
    await trx.raw('savepoint copydesk_write');
    try {
      const result = await withinWrite.run(true, write);
      await trx.raw('release savepoint copydesk_write');
      return result;
    } catch (error) {
      await trx.raw('rollback to savepoint copydesk_write');
      isUndone = true;
      onCommit(() => undone.enterWith(undefined as never));
      throw error;
    }
  });
}

/**
 * Keeps the events of writes that were undone from everybody who listens.
 *
 * @seam event-hub
 */
export function silenceUndoneEvents({ eventHub }: Core.Strapi): void {
  const emit = eventHub.emit.bind(eventHub);
  eventHub.emit = async (event, ...args) => {
    if (!undone.getStore()) await emit(event, ...args);
  };
}
