import { nameOfRelated } from '../name-of-related';
import { readRelatedAttribute } from '../related-rows';
import { defineRule } from '../rule';
import { collectIllustrations } from './collect-illustrations';

/**
 * No picture is shown beyond its rights: a picture whose rights expire has its moment of expiry still ahead. One without
 * such a moment may be used for ever.
 */
export const rightsExpired = defineRule({
  kind: 'version',
  id: 'attribution/rights-expired',
  defaultLevel: 'error',
  messages: {
    expired: '{field}: the rights to the picture “{what}” expired on {day}. Choose another picture or renew them.',
  },
  assess(context) {
    const { now, partsOf } = context;
    return collectIllustrations(context).flatMap((illustration) => {
      const { path, uid, documentId } = illustration;
      const { rightsExpireAt } = partsOf(uid);
      if (rightsExpireAt === undefined) return [];
      const expiry = readMoment(readRelatedAttribute(illustration, rightsExpireAt, context));
      if (!expiry || expiry > now) return [];
      const day = { kind: 'day', day: expiry.toISOString().slice(0, 10) } as const;
      const values = { what: nameOfRelated(illustration, context), day };
      return [{ path, message: 'expired', values, target: { uid, documentId } }];
    });
  },
});

function readMoment(value: unknown): Date | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date)) return undefined;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
