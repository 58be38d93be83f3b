import { exampleFields, exampleNames } from '../guide/example-newsroom';
import type { Example } from '../guide/rule-guide';
import { guides } from '../guides';
import { humanize } from '../humanize';
import { settableRules } from '../rules';
import { phrases } from './phrases';

/**
 * Every English sentence that the domain declares, by the key that translations use: the phrases; `violation.<rule>.<message>`;
 * of a rule’s guide `rule.<rule>.title`, `rule.<rule>.asks` and `rule.<rule>.example.<name>`; and the words of its examples.
 */
export function listMessages(): Record<string, string> {
  const ofRules = settableRules.flatMap(({ id, messages }) => [
    ...Object.entries(messages).map(([key, message]) => [messageKey(id, key), message] as const),
    [`rule.${id}.title`, guides[id].title] as const,
    [`rule.${id}.asks`, guides[id].asks] as const,
    ...Object.entries<Example>(guides[id].examples).map(
      ([name, { title }]) => [`rule.${id}.example.${name}`, title] as const,
    ),
  ]);
  const ofExamples = [
    ...exampleFields.map((name) => [`example.field.${name}`, humanize(name)] as const),
    ...Object.entries(exampleNames).map(([uid, name]) => [`example.name.${uid}`, name] as const),
  ];
  return Object.fromEntries([...Object.entries(phrases), ...ofRules, ...ofExamples]);
}

/** The key of a rule’s message in the translations. */
export function messageKey(rule: string, message: string): string {
  return `violation.${rule}.${message}`;
}
