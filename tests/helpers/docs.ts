import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const project = path.resolve(__dirname, '..', '..');

/** A page of the documentation, by its path from the project's root. */
export interface Page {
  name: string;
  text: string;
}

/** A fenced block of a page: the heading above it, its language, and its text. */
export interface Block {
  page: string;
  heading: string;
  language: string;
  code: string;
}

const files = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'src/plugins/copydesk/README.md',
  'examples/deployment/README.md',
  'examples/reader/README.md',
];

/** Every page that is written by hand or generated for readers. */
export function readPages(): Page[] {
  const guides = readdirSync(path.join(project, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.split(path.sep).join('/')}`);
  return [...files, ...guides].sort().map((name) => ({ name, text: readFileSync(path.join(project, name), 'utf8') }));
}

export function listBlocks({ name, text }: Page): Block[] {
  return [...text.matchAll(/^( *)```(?<language>\w+)\n(?<code>[\s\S]*?)^\1```$/gm)].map(({ index, groups }) => ({
    page: name,
    heading:
      text
        .slice(0, index)
        .match(/^#+ .*$/gm)
        ?.at(-1)
        ?.replace(/^#+ /, '') ?? '',
    language: groups?.language ?? '',
    code: groups?.code ?? '',
  }));
}

/** A page without its fenced blocks. */
export const proseOf = ({ text }: Page): string => text.replace(/^( *)```[\s\S]*?^\1```$/gm, '');

/** The rows of the Markdown table under a heading, cell by cell, without the head. */
export function readTable(text: string, heading: string): string[][] {
  const start = text.split('\n').findIndex((line) => line.replace(/^#+ /, '') === heading && line.startsWith('#'));
  const lines = text.split('\n').slice(start + 1);
  const first = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, index) => index > first && !line.startsWith('|'));
  return lines.slice(first + 2, end === -1 ? undefined : end).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
