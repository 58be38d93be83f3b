import type { Core } from '@strapi/strapi';
import type { errors } from '@strapi/utils';
import { isBlocking } from '../../../domain/violation';
import type { RefusalSummary, RefusedDocument } from '../../../shared/contracts/refusal';
import { readinessError } from '../policy/readiness-error';
import type { Uses } from './find-uses';

/** Refuses to take away what readers see: {@link refusalOfUses}. */
export function refuseUses(strapi: Core.Strapi, uses: Uses): void {
  if (isInUse(uses)) throw refusalOfUses(strapi, uses);
}

/** Whether the policy minds where readers see it. */
export const isInUse = ({ listed }: Uses): boolean => listed.some(isBlocking);

/** The refusal, with where readers see it: the first of many places, and how many there are in all. */
export const refusalOfUses = (strapi: Core.Strapi, uses: Uses, document?: RefusedDocument): errors.ValidationError =>
  readinessError(strapi, uses.listed, summariseUses(uses, 'refusal.in-use', {}), undefined, document);

/** Says what was refused and, if not all uses are listed, how many there are. */
export function summariseUses(
  { listed, places }: Uses,
  key: 'refusal.in-use' | 'refusal.emptied',
  values: NonNullable<RefusalSummary['values']>,
): RefusalSummary {
  const count = places.filter(({ level }) => level === 'error').reduce((sum, place) => sum + place.count, 0);
  const shown = listed.filter(isBlocking).length;
  return count > shown ? { key: `${key}-widely`, values: { ...values, count, listed: shown } } : { key, values };
}
