import type { Uses } from '../references/find-uses';

/** Where readers see a file, as the details of an error. */
export function describeUsesOfFile({ listed }: Uses) {
  return { errors: listed.map(({ rule, level: _level, ...use }) => ({ name: rule, ...use })) };
}
