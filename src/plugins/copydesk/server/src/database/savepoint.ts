import type { Transaction } from '../strapi/in-transaction';
import { createScope } from './create-scope';

/** Work in a transaction that is undone by itself if it fails. */
interface Savepoint {
  outer: Savepoint | undefined;
  isUndone: boolean;
  ended: Promise<unknown>;
}

/** What sends the statements of a transaction. */
interface Client {
  query: (connection: unknown, statement: unknown) => Promise<unknown>;
}

const running = createScope<Savepoint>();
/** The innermost savepoint of each transaction. */
const innermost = new WeakMap<Client, Savepoint>();
/** The clients that wait for the end of savepoints. */
const waiting = new WeakSet<Client>();

/**
 * Runs work in a transaction and undoes it alone if it fails. Whatever else is done in the transaction at the same time waits meanwhile:
 * it would be undone with it.
 *
 * @seam transactions
 */
export async function inSavepoint<T>(trx: Transaction, work: () => Promise<T>): Promise<T> {
  const { client } = trx as unknown as { client: Client };
  waitForSavepoints(client);
  for (let other = findOther(client); other; other = findOther(client)) await other.ended;

  const own: Savepoint = { outer: innermost.get(client), isUndone: false, ended: Promise.resolve() };
  innermost.set(client, own);
  const end = () => {
    if (innermost.get(client) !== own) return;
    if (own.outer) innermost.set(client, own.outer);
    else innermost.delete(client);
  };
  const result = running.run(own, () => undoIfFailed(trx, own, work)).finally(end);
  own.ended = result.catch(() => undefined);
  return result;
}

/** Makes a callback that does nothing if the savepoint in which it is made is undone. */
export function unlessUndone(callback: () => unknown): () => unknown {
  const made = running.find();
  return () => {
    for (let one = made; one; one = one.outer) if (one.isUndone) return undefined;
    return callback();
  };
}

async function undoIfFailed<T>(trx: Transaction, own: Savepoint, work: () => Promise<T>): Promise<T> {
  await trx.raw('savepoint copydesk_write');
  try {
    const result = await work();
    await trx.raw('release savepoint copydesk_write');
    return result;
  } catch (error) {
    own.isUndone = true;
    // One within another has the same name: the inner one has to be gone.
    await trx.raw('rollback to savepoint copydesk_write; release savepoint copydesk_write');
    throw error;
  }
}

/** Has a client send nothing while a savepoint is open that the running code is no part of. */
function waitForSavepoints(client: Client): void {
  if (waiting.has(client)) return;
  waiting.add(client);
  const query = client.query.bind(client);
  client.query = (connection, statement) => {
    const other = findOther(client);
    return other ? other.ended.then(() => client.query(connection, statement)) : query(connection, statement);
  };
}

/** The innermost savepoint of a transaction, if the running code is no part of it. */
function findOther(client: Client): Savepoint | undefined {
  const savepoint = innermost.get(client);
  let one = running.find();
  while (one && one !== savepoint) one = one.outer;
  return one ? undefined : savepoint;
}
