import { describeViolation } from '../plugins/copydesk/domain/describe-violation';
import { exampleSchemaOf, storyUid } from '../plugins/copydesk/domain/guide/example-newsroom';
import type { Example, RuleGuide } from '../plugins/copydesk/domain/guide/rule-guide';
import { humanize } from '../plugins/copydesk/domain/humanize';
import type { Rule } from '../plugins/copydesk/domain/rule';
import { locateRulePage } from '../plugins/copydesk/shared/contracts/refusal';
import { describeOptions } from './describe-options';
import { formatTable, joinBlocks } from './markdown';

const subjects = {
  version: 'one version of a document',
  absence: 'a required locale in which a document does not exist',
  removal: 'a published version that shows a document which is to be removed, unpublished or emptied',
} as const;

/** Composes the page of a rule for the author of a policy: what it checks and forgives, how to set it, and examples. */
export function composeRulePage(rule: Rule, guide: RuleGuide, docstring: string): string {
  const { id, kind, defaultLevel, levelIn = {}, messages } = rule;
  const options = describeOptions(rule.options);
  const examples = Object.values<Example>(guide.examples);
  const levels = Object.entries(levelIn).map(([mode, level]) => `\`${level}\` in the release mode \`${mode}\``);
  return joinBlocks(
    `# ${id}`,
    `**${guide.title}.** ${guide.asks}`,
    docstring,
    `It looks at ${subjects[kind]}. Default level: \`${defaultLevel}\`${levels.length > 0 ? `; ${levels.join(', ')}` : ''}. The panel shows this page at \`/admin${locateRulePage(id)}\`.`,
    '## Options',
    options.length === 0
      ? 'None.'
      : formatTable(
          ['Option', 'Type', 'Default', 'Meaning'],
          options.map(({ key, type, default: usual, description }) => [
            `\`${key}\``,
            type,
            usual === undefined ? '' : `\`${usual}\``,
            description,
          ]),
        ),
    '## Messages',
    formatTable(
      ['Message', 'English'],
      Object.entries(messages).map(([key, message]) => [`\`${key}\``, `\`${message}\``]),
    ),
    '## Wrong',
    ...examples.filter(({ finds }) => finds.length > 0).map((example) => composeExample(rule, example)),
    '## Right',
    ...examples.filter(({ finds }) => finds.length === 0).map((example) => composeExample(rule, example)),
  );
}

/** The data of an example, and the sentences that the rule says of it. */
function composeExample(rule: Rule, { title, finds, ...data }: Example): string {
  const place = {
    uid: storyUid,
    version: data.en ?? data.uk ?? {},
    schemaOf: exampleSchemaOf,
    labelOf: (_uid: string, [name]: readonly (string | number)[]) => humanize(String(name)),
  };
  const locale = data.en ? 'en' : (data.absent ?? 'uk');
  const sentences = finds.map(
    (finding) => `> ${describeViolation(rule, rule.defaultLevel, locale, finding, place).message}`,
  );
  const shown = Object.keys(data).length > 0 ? `\`\`\`json\n${JSON.stringify(data)}\n\`\`\`` : undefined;
  return joinBlocks(title, shown, sentences.join('\n>\n')).trimEnd();
}
