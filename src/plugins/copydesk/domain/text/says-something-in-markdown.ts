import { saysSomething, showsCharacters } from './says-something';
import { stripTags } from './strip-tags';

/** `<https://…>` and `<desk@…>`, of which the address is shown. */
const autolink = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/gi;
/** `[label]: address "title"`, which shows nothing. */
const definition = /^ {0,3}\[[^[\]\n]+\]:[ \t]*\S+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/gm;
/** A link or a picture without another one in it: its words, and its address or its label. */
const link = /!?\[([^[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])/g;
/** The beginning of a block of code, with the name of its language. */
const fence = /^[ \t]*(?:`{3,}|~{3,}).*$/gm;
/** The row of a table that says how its columns are aligned. */
const delimiters = /^(?=.*-)[ \t|:-]+$/gm;
const numberOfItem = /^[ \t>*+-]*\d{1,9}[.)][ \t]/gm;
/** A mark that a backslash has shown as it is. */
const escaped = /\\[!-/:-@[-`{-~]/;
/** What marks headings, quotes, lists, emphasis, code, tables and links. An entity by number has a `#`, too. */
const marks = /[*_~`>|[\]+-]|(?<!&)#/g;

/**
 * Whether a reader sees anything of a text in Markdown once it is rendered: like {@link saysSomething}, but without its marks, such as
 * `**`, `# ` and `[](https://…)`, which show nothing by themselves. In code, and behind a backslash, marks are seen. A picture says as
 * much as its alternative text.
 */
export function saysSomethingInMarkdown(markdown: string): boolean {
  const { outside, inside } = takeCodeOut(markdown);
  if (inside.some(showsCharacters)) return true;
  const linked = outside.replace(autolink, ' $1 ').replace(definition, '');
  // A link may hold a picture, and that a link in its words.
  const unlinked = linked.replace(link, '$1').replace(link, '$1').replace(link, '$1');
  if (escaped.test(unlinked)) return true;
  const blocks = stripTags(unlinked).replace(fence, '').replace(delimiters, '').replace(numberOfItem, '');
  return saysSomething(blocks.replace(marks, ''));
}

/** Code stands between two runs of as many backticks; of a block, the rest of its first line is the name of a language. */
function takeCodeOut(markdown: string): { outside: string; inside: string[] } {
  const runs = listRuns(markdown);
  const outside: string[] = [];
  const inside: string[] = [];
  let at = 0;
  for (const { from, length, closing } of runs) {
    if (from < at || closing === undefined) continue;
    const content = markdown.slice(from + length, closing);
    inside.push(length < 3 ? content : content.replace(/^[^\n]*\n/, ''));
    outside.push(markdown.slice(at, from));
    at = closing + length;
  }
  outside.push(markdown.slice(at));
  return { outside: outside.join(' '), inside };
}

/** A run of backticks, with the place of the next one of its length. */
interface Run {
  from: number;
  length: number;
  closing?: number;
}

function listRuns(markdown: string): readonly Run[] {
  const runs: Run[] = [];
  const lastOfLength = new Map<number, Run>();
  for (let from = markdown.indexOf('`'); from >= 0;) {
    let end = from + 1;
    while (markdown[end] === '`') end += 1;
    const run: Run = { from, length: end - from };
    const former = lastOfLength.get(run.length);
    if (former) former.closing = from;
    lastOfLength.set(run.length, run);
    runs.push(run);
    from = markdown.indexOf('`', end);
  }
  return runs;
}
