import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The bytes of V8's heap that are in use, without garbage. */
export function measureHeap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What weak maps hold goes with the second collection.
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
