import type { FieldPath } from '../violation';

/** Whether two paths lead to the same place. */
export function isSamePath(one: FieldPath | undefined, other: FieldPath): boolean {
  return one !== undefined && one.length === other.length && one.every((step, index) => step === other[index]);
}
