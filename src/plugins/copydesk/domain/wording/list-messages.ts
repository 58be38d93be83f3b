import { settableRules } from '../rules';
import { phrases } from './phrases';

/** Every English message by the key that translations use: the phrases, and `violation.<rule>.<message>`. */
export function listMessages(): Record<string, string> {
  const ofRules = settableRules.flatMap(({ id, messages }) =>
    Object.entries(messages).map(([key, message]) => [messageKey(id, key), message] as const),
  );
  return { ...phrases, ...Object.fromEntries(ofRules) };
}

/** The key of a rule’s message in the translations. */
export function messageKey(rule: string, message: string): string {
  return `violation.${rule}.${message}`;
}
