import type { RuleGuide } from '../plugins/copydesk/domain/guide/rule-guide';
import { guides } from '../plugins/copydesk/domain/guides';
import type { Rule } from '../plugins/copydesk/domain/rule';
import { settableRules } from '../plugins/copydesk/domain/rules';
import { listMessages } from '../plugins/copydesk/domain/wording/list-messages';
import { composePolicyPage } from './compose-policy-page';
import { composeRuleIndex, namePage } from './compose-rule-index';
import { composeRulePage } from './compose-rule-page';
import { readDocstring } from './read-docstring';

/** Where the panel’s English catalogue is. */
export const catalogue = 'src/plugins/copydesk/admin/src/translations/generated/messages.en.json';

/**
 * Composes every file that is written from the rules and the policy’s schema, by its path in the project: the pages of
 * `docs/`, and the panel’s English catalogue. `readSource` reads the file of a rule. They are not formatted yet.
 */
export function composeReference(readSource: (file: string) => string): Record<string, string> {
  const guideOf = ({ id }: Rule): RuleGuide => (guides as Readonly<Record<string, RuleGuide>>)[id] as RuleGuide;
  const pages = settableRules.map((rule: Rule) => {
    const docstring = readDocstring(readSource(`src/plugins/copydesk/domain/${rule.id}.ts`));
    return [`docs/rules/${namePage(rule.id)}`, composeRulePage(rule, guideOf(rule), docstring)] as const;
  });
  const messages = Object.entries(listMessages()).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...Object.fromEntries(pages),
    'docs/rules/README.md': composeRuleIndex(settableRules, guideOf),
    'docs/policy.md': composePolicyPage(),
    [catalogue]: JSON.stringify(Object.fromEntries(messages)),
  };
}
