import { errors } from '@strapi/utils';

/** The largest number that a row can have. */
const mostId = 2 ** 31 - 1;

/** Reads ids as the database will: what it could read in another way than here is refused. */
export function readIds(value: unknown): number[] {
  if (!Array.isArray(value)) return [];
  return value.map((id: unknown) => {
    const isNumber = typeof id === 'number' || (typeof id === 'string' && /^\d{1,10}$/.test(id));
    if (!isNumber || !Number.isInteger(Number(id)) || Number(id) > mostId) {
      throw new errors.ValidationError('Name files and folders by their numbers.');
    }
    return Number(id);
  });
}
