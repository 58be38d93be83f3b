import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../environment';
import { createReadCharges, type ReadCharges } from './charge-reads';

const charges = new WeakMap<Core.Strapi, ReadCharges>();

/** The charges of this Strapi, which the fast path and the middlewares share. */
export function getReadCharges(strapi: Core.Strapi): ReadCharges {
  const known = charges.get(strapi);
  if (known) return known;
  const { READS_PER_SECOND: perSecond, PROXY: proxies } = readEnvironment(process.env);
  const created = createReadCharges(perSecond, proxies);
  charges.set(strapi, created);
  return created;
}
