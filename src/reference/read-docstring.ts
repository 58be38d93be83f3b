/**
 * Reads the docstring of the rule that a source file defines, as paragraphs of Markdown. Links to code are left as its names.
 *
 * @throws if the rule has none.
 */
export function readDocstring(source: string): string {
  const found = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+ = defineRule/.exec(source)?.[1];
  if (found === undefined) throw new Error('A rule has no docstring');
  return found
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replaceAll('\n', ' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
