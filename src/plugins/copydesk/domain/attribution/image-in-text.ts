import { isRow } from '../document';
import { defineRule } from '../rule';
import { walkBlocks } from '../translation/reader-text';
import { walkFields } from '../walk-fields';

/**
 * A text has words and links, and no pictures. One that is put into it has no caption and no credit, nor can it be given any: what
 * the editor of blocks, or Markdown, keeps of a picture is a copy of its file. Pictures with a credit are documents of their own,
 * which a version shows by a relation.
 */
export const imageInText = defineRule({
  kind: 'version',
  id: 'attribution/image-in-text',
  defaultLevel: 'error',
  messages: {
    uncredited:
      '{field}: a picture inside a text has neither caption nor credit. Take it out, and show it as an illustration of its own.',
  },
  assess({ version, schema, schemaOf }) {
    return walkFields(version, schema, schemaOf)
      .filter(({ attribute, value }) => hasImage(attribute.type, value))
      .map(({ path }) => ({ path, message: 'uncredited' as const }));
  },
});

function hasImage(type: string, value: unknown): boolean {
  if (type === 'blocks') return walkBlocks(value).some((node) => node.type === 'image' || isRow(node.image));
  if (type !== 'richtext' || typeof value !== 'string') return false;
  // An example of code shows no picture.
  const text = value.replace(/(`+)[^`][\s\S]*?\1/g, '');
  return /!\[[^\]]*\]\s*[([]/.test(text) || /<(img|picture|image)\b/i.test(text);
}
