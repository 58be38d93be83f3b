import { isOrderKey } from '../rendering/order-key';

/** The place in a list after an item, in a form that readers hand back without understanding it. */
export function writeCursor(orderKey: string): string {
  return Buffer.from(orderKey).toString('base64url');
}

/** The order key of a cursor; undefined if it is no cursor of ours. */
export function readCursor(cursor: string): string | undefined {
  const orderKey = Buffer.from(cursor, 'base64url').toString();
  return isOrderKey(orderKey) ? orderKey : undefined;
}
