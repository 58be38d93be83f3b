import { bylineMissing } from './attribution/byline-missing';

/** Every rule of the desk, in the order in which an editor mends things. A new rule is one file and one line here. */
export const rules = [bylineMissing] as const;

export const ruleIds = rules.map((rule) => rule.id);
