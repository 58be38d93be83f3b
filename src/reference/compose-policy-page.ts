import type { z } from 'zod';
import { attributionParts } from '../plugins/copydesk/domain/policy/parts';
import { policySchema, typePolicySchema } from '../plugins/copydesk/domain/policy/policy';
import { describeOptions } from './describe-options';
import { formatTable, joinBlocks } from './markdown';
import { policyExamples } from './policy-examples';

/** Composes the reference of the policy: every key with its type, default and meaning, and examples. */
export function composePolicyPage(): string {
  return joinBlocks(
    '# Policy reference',
    'The policy is what a newsroom insists on before a document is published. It is the configuration of the plugin in `config/plugins.ts`. A policy that is wrong, or names content types or attributes that do not exist, ends the start with a list of everything that is wrong. This page is written by `npm run docs`.',
    '## The policy',
    formatKeys(policySchema),
    '## `contentTypes`: one content type',
    formatKeys(typePolicySchema),
    '## `parts`: of one content type or component',
    'Each part names an attribute. The rules about a part that is left out are silent for that type.',
    formatKeys(attributionParts),
    '## Rules',
    'The [rules](rules/README.md) have a page each, with their options.',
    '## Examples',
    ...Object.entries(policyExamples).flatMap(([title, policy]) => [
      `${title}:`,
      `\`\`\`json\n${JSON.stringify(policy)}\n\`\`\``,
    ]),
  );
}

function formatKeys(schema: z.ZodType): string {
  return formatTable(
    ['Key', 'Type', 'Default', 'Meaning'],
    describeOptions(schema).map(({ key, type, default: usual, required, description }) => [
      `\`${key}\``,
      type,
      required ? 'required' : usual === undefined ? '' : `\`${usual}\``,
      description,
    ]),
  );
}
