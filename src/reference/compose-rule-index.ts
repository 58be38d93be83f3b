import type { RuleGuide } from '../plugins/copydesk/domain/guide/rule-guide';
import type { Rule } from '../plugins/copydesk/domain/rule';
import { formatTable, joinBlocks } from './markdown';

/** Where the page of a rule is among the pages. */
export function namePage(id: Rule['id']): string {
  return `${id.replace('/', '-')}.md`;
}

/** Composes the list of all rules. */
export function composeRuleIndex(rules: readonly Rule[], guideOf: (rule: Rule) => RuleGuide): string {
  return joinBlocks(
    '# Rules',
    'Every rule that a policy can set, in the order in which an editor corrects things. The [policy reference](../policy.md) describes how to set one. These pages are written by `npm run docs`.',
    formatTable(
      ['Rule', 'Level', 'What it asks'],
      rules.map((rule) => [`[${rule.id}](${namePage(rule.id)})`, `\`${rule.defaultLevel}\``, guideOf(rule).asks]),
    ),
  );
}
