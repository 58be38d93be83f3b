import { nameOfRelated } from '../name-of-related';
import { readRelatedAttribute } from '../related-rows';
import { defineRule, type Finding } from '../rule';
import { collectIllustrations } from './collect-illustrations';

/**
 * No picture is shown beyond its rights: a picture whose rights expire has its moment of expiry still ahead. One without
 * such a moment may be used for ever.
 */
export const rightsExpired = defineRule({
  id: 'attribution/rights-expired',
  defaultLevel: 'error',
  assess(context) {
    const { labelOf, now, partsOf } = context;
    return collectIllustrations(context).flatMap((illustration): Finding[] => {
      const { path, uid } = illustration;
      const { rightsExpireAt } = partsOf(uid);
      if (rightsExpireAt === undefined) return [];
      const expiry = readMoment(readRelatedAttribute(illustration, rightsExpireAt, context));
      if (!expiry || expiry > now) return [];
      const what = nameOfRelated(illustration, context);
      const day = expiry.toISOString().slice(0, 10);
      const message = `“${labelOf(path)}”: the rights to the picture “${what}” expired on ${day}. Choose another picture or renew them.`;
      const target = { uid, documentId: illustration.documentId };
      return [{ path, message, wording: { key: 'expired', values: { what, day } }, target }];
    });
  },
});

function readMoment(value: unknown): Date | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date)) return undefined;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
