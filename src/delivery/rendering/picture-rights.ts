import type { Row } from '../../plugins/copydesk/domain/document';
import type { AttributionParts } from '../../plugins/copydesk/domain/policy/parts';
import type { Shown } from './list-shown';

type PartsOf = (uid: string) => AttributionParts;

/** When the rights to a row expire; undefined if they do not. */
export function readExpiry(uid: string, entry: Row, partsOf: PartsOf): Date | undefined {
  const { rightsExpireAt } = partsOf(uid);
  const value = rightsExpireAt === undefined ? undefined : entry[rightsExpireAt];
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date)) return undefined;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/** Whether a row may no longer be shown. */
export function isExpired(uid: string, entry: Row, partsOf: PartsOf, now: Date): boolean {
  const expiry = readExpiry(uid, entry, partsOf);
  return expiry !== undefined && expiry <= now;
}

/** When the first rights to anything shown now expire. Until then an answer is valid, unless content changes. */
export function findNextExpiry(shown: readonly Shown[], partsOf: PartsOf, now: Date): Date | undefined {
  return shown
    .flatMap(({ uid, entry }) => readExpiry(uid, entry, partsOf) ?? [])
    .filter((expiry) => expiry > now)
    .sort((one, other) => one.getTime() - other.getTime())[0];
}
