import type { Passage } from './shapes';

/** A node of Strapi's blocks field. */
export type BlockNode =
  | { type: 'text'; text: string; bold?: true }
  | { type: 'link'; url: string; children: BlockNode[] }
  | { type: 'paragraph' | 'list-item'; children: BlockNode[] }
  | { type: 'list'; format: 'unordered'; children: BlockNode[] };

const inlineMarkup = /\[(?<label>[^\]]+)\]\((?<url>https?:[^)\s]+)\)|\*\*(?<bold>[^*]+)\*\*/g;

/** Turns passages, with their links and bold words, into the value of a blocks field. */
export function toBlocks(passages: readonly Passage[]): BlockNode[] {
  return passages.map((passage) =>
    typeof passage === 'string'
      ? { type: 'paragraph', children: toInline(passage) }
      : {
          type: 'list',
          format: 'unordered',
          children: passage.list.map((item) => ({ type: 'list-item', children: toInline(item) })),
        },
  );
}

function toInline(text: string): BlockNode[] {
  const nodes: BlockNode[] = [];
  let end = 0;
  for (const match of text.matchAll(inlineMarkup)) {
    if (match.index > end) nodes.push({ type: 'text', text: text.slice(end, match.index) });
    const { label = '', url = '', bold } = match.groups ?? {};
    nodes.push(
      bold === undefined
        ? { type: 'link', url, children: [{ type: 'text', text: label }] }
        : { type: 'text', text: bold, bold: true },
    );
    end = match.index + match[0].length;
  }
  // Strapi's editor wants a text node at the end of every paragraph, if only an empty one.
  if (end < text.length || nodes.at(-1)?.type !== 'text') nodes.push({ type: 'text', text: text.slice(end) });
  return nodes;
}
