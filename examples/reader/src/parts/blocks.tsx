import type { Block, Inline, List } from '../newsroom/content';
import { toSafeUrl } from '../safe-url';

/** The text of Strapi's blocks editor. */
export function Blocks({ blocks, newsroomUrl, headingFrom = 3 }: BlocksProps) {
  return (
    <>
      {blocks.map((block) => (
        <BlockNode block={block} newsroomUrl={newsroomUrl} headingFrom={headingFrom} />
      ))}
    </>
  );
}

interface BlocksProps {
  blocks: readonly Block[];
  newsroomUrl: string;
  /** The level of the page's headings that a first heading within the text has. */
  headingFrom?: number;
}

function BlockNode({
  block,
  newsroomUrl,
  headingFrom = 3,
}: {
  block: Block;
  newsroomUrl: string;
  headingFrom?: number;
}) {
  switch (block.type) {
    case 'paragraph':
      return isEmpty(block.children) ? null : <p>{inline(block.children)}</p>;
    case 'heading': {
      const Heading = `h${Math.min(6, headingFrom + block.level - 1)}` as 'h3';
      return <Heading>{inline(block.children)}</Heading>;
    }
    case 'quote':
      return (
        <blockquote>
          <p>{inline(block.children)}</p>
        </blockquote>
      );
    case 'code':
      return (
        <pre tabindex={0}>
          <code>{inline(block.children)}</code>
        </pre>
      );
    case 'list':
      return <ListNode list={block} />;
    case 'image': {
      const { url, alternativeText, caption, width, height } = block.image;
      return (
        <figure>
          <img
            src={new URL(url, newsroomUrl).href}
            alt={alternativeText ?? ''}
            width={width ?? undefined}
            height={height ?? undefined}
            loading="lazy"
          />
          {caption && <figcaption>{caption}</figcaption>}
        </figure>
      );
    }
  }
}

function ListNode({ list }: { list: List }) {
  const items = list.children.map((child) =>
    child.type === 'list' ? (
      <li class="nested">
        <ListNode list={child} />
      </li>
    ) : (
      <li>{inline(child.children)}</li>
    ),
  );
  return list.format === 'ordered' ? <ol>{items}</ol> : <ul>{items}</ul>;
}

const inline = (nodes: readonly Inline[]) => nodes.map((node) => <InlineNode node={node} />);

function InlineNode({ node }: { node: Inline }) {
  if (node.type === 'link') {
    const href = toSafeUrl(node.url);
    const words = inline(node.children);
    return href ? <a href={href}>{words}</a> : <>{words}</>;
  }
  let words = <>{node.text}</>;
  if (node.code) words = <code>{words}</code>;
  if (node.strikethrough) words = <s>{words}</s>;
  if (node.underline) words = <u>{words}</u>;
  if (node.italic) words = <em>{words}</em>;
  if (node.bold) words = <strong>{words}</strong>;
  return words;
}

/** Strapi's editor leaves empty paragraphs behind, and characters that no one sees come with pasted text. */
function isEmpty(children: readonly Inline[]): boolean {
  return children.every((child) => child.type === 'text' && unseen.test(child.text));
}

const unseen = /^[\p{White_Space}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;
