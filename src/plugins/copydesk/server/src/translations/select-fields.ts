import { errors } from '@strapi/utils';
import type { PairedField } from '../../../domain/translation/state/pair-fields';

/**
 * Selects the stale fields among those named by their paths, joined by dots; a path means everything within it. All stale
 * fields where none is named.
 *
 * @throws {ValidationError} naming the paths that lead to nothing.
 */
export function selectFields(fields: readonly PairedField[], named?: readonly string[]): PairedField[] {
  const isNamed = (name: string, { target }: PairedField) => {
    const path = target?.path.join('.');
    return path !== undefined && (path === name || path.startsWith(`${name}.`));
  };
  const unknown = (named ?? []).filter((name) => !fields.some((field) => isNamed(name, field)));
  if (unknown.length > 0) {
    throw new errors.ValidationError(`The translation has no “${unknown.join('”, “')}”.`, { fields: unknown });
  }
  return fields.filter((field) => field.status === 'stale' && (!named || named.some((name) => isNamed(name, field))));
}
