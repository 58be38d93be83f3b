import { isRow, isWordless, type Row } from '../document';
import { memoizeTexts } from '../memoize-texts';
import type { AttributeSchema } from '../schema';
import { saysSomething } from '../text/says-something';
import { saysSomethingInMarkdown } from '../text/says-something-in-markdown';

/**
 * Reads the words that a reader sees in a field, trimmed: never markup, never the address behind a link; nothing of a text that
 * shows nothing ({@link saysSomething}).
 *
 * Of blocks, each paragraph, heading, quote, code block and list item is a line; empty ones are left out. Of Markdown,
 * the text without its marks. Of JSON, the strings in it, a line each, without web addresses. Whatever is not text
 * (dates, numbers, relations …) has no words.
 */
export function readText(value: unknown, attribute: AttributeSchema): string {
  switch (attribute.type) {
    case 'blocks':
      return joinLines(readBlocks(value));
    case 'json':
      return joinLines(readStrings(value));
    case 'richtext':
      return typeof value === 'string' ? readMarkdown(value) : '';
    case 'string':
    case 'text':
      return typeof value === 'string' ? joinLines([value]) : '';
    default:
      return '';
  }
}

/** Whether nothing of a field could name, credit or describe ({@link isWordless}): of Markdown, nothing that is rendered. */
export function isFieldWordless(value: unknown, attribute: AttributeSchema): boolean {
  return isWordless(attribute.type === 'richtext' ? readText(value, attribute) : value);
}

/** How many letters, of whatever script, a text has. */
export const countLetters = memoizeTexts((text: string): number => text.match(/\p{L}/gu)?.length ?? 0);

/** Visits the nodes of a Strapi blocks value, each before what it holds. */
export function walkBlocks(value: unknown): Row[] {
  return childrenOf(value).flatMap((node) => [node, ...walkBlocks(node.children)]);
}

function readBlocks(value: unknown): string[] {
  return childrenOf(value).flatMap((node) => {
    const children = childrenOf(node.children);
    const isLine = children.every(({ type }) => type === 'text' || type === 'link');
    return isLine ? [readInline(children)] : readBlocks(children);
  });
}

function readInline(nodes: readonly Row[]): string {
  return nodes
    .map((node) => (typeof node.text === 'string' ? node.text : readInline(childrenOf(node.children))))
    .join('');
}

function childrenOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

function readStrings(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z]+:\/\//i.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(readStrings) : [];
}

/** Where marks are all that readers see, as in the code span `**`, the text is what it is. */
function readMarkdown(markdown: string): string {
  if (!saysSomethingInMarkdown(markdown)) return '';
  return joinLines(stripMarkdown(markdown).split('\n')) || markdown.trim();
}

function stripMarkdown(markdown: string): string {
  return markdown
    .replace(/<[^>]+>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/^\s*(?:```.*|-{3,})$/gm, '')
    .replace(/(\*\*|__|~~|`|(?<!\p{L})[*_]|[*_](?!\p{L}))/gu, '');
}

function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter(saysSomething)
    .join('\n');
}
