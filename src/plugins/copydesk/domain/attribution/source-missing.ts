import { z } from 'zod';
import { readRelated } from '../document';
import { defineRule } from '../rule';
import { walkFields } from '../walk-fields';

const options = z.strictObject({
  requiredWhen: z
    .strictObject({
      attribute: z.string().min(1).describe('An attribute of the content type, such as a genre.'),
      values: z.array(z.string()).min(1).describe('The values with which a story must have a source.'),
    })
    .optional()
    .describe('Which stories must say where their information comes from. Left out: none.'),
});

/**
 * A claim has a claimant: every statement, in whatever section, points to its source.
 *
 * And a story of a kind that `requiredWhen` describes says where its information comes from: it lists a source or has at
 * least one statement. Left out, no story has to.
 */
export const sourceMissing = defineRule({
  kind: 'version',
  id: 'attribution/source-missing',
  defaultLevel: 'error',
  messages: {
    statement: '{field} is empty. Choose the source of the claim.',
    story: '{field} is empty, and no section names a source. Say where the information comes from.',
  },
  options,
  checkOptions({ requiredWhen }, { attributes }) {
    if (!requiredWhen) return [];
    const attribute = attributes[requiredWhen.attribute];
    if (!attribute) return [`there is no attribute “${requiredWhen.attribute}”`];
    return requiredWhen.values
      .filter((value) => attribute.enum?.includes(value) === false)
      .map((value) => `“${value}” is none of the values of “${requiredWhen.attribute}”`);
  },
  assess({ parts, partsOf, version, schema, schemaOf }, { requiredWhen }) {
    const statements = walkFields(version, schema, schemaOf).filter(
      ({ owner, name }) => partsOf(owner.uid).statementSource === name,
    );
    const unsourced = statements
      .filter(({ value }) => readRelated(value).length === 0)
      .map(({ path }) => ({ path, message: 'statement' as const }));

    const required = requiredWhen?.values.includes(String(version[requiredWhen.attribute])) ?? false;
    if (!required || parts.sources === undefined) return unsourced;
    if (statements.length > 0 || readRelated(version[parts.sources]).length > 0) return unsourced;
    return [...unsourced, { path: [parts.sources], message: 'story' }];
  },
});
