const orderKey = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z~[a-z0-9]{1,64}$/;

/** The place in a list after an item, as it is handed to readers: they are to give it back, not to understand it. */
export function writeCursor(key: string): string {
  return Buffer.from(key).toString('base64url');
}

/** The order key that a cursor stands for; nothing where it is none of ours. */
export function readCursor(cursor: string): string | undefined {
  const key = Buffer.from(cursor, 'base64url').toString();
  return orderKey.test(key) && !Number.isNaN(Date.parse(key.split('~')[0] ?? '')) ? key : undefined;
}
