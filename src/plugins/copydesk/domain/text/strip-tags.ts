import { hidesContents } from './hides-contents';

/** Elements whose contents no browser shows as text. */
const silent = new Set(['iframe', 'noembed', 'noframes', 'noscript', 'script', 'style', 'template', 'title']);

const endOfComment = /--!?>/g;
const endOfIgnored = />/g;
/** After `<`, a tag begins with a letter, perhaps behind a slash; `<!`, `<?` and `</` before anything else begin what browsers ignore. */
const beginning = /<(?:(\/?)([a-z][^\s/>]*)|!--|[!?]|\/(?!$))/giy;

/** Elements that have no contents. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that end where the next of them begins. */
const endedByNext = new Set(['dd', 'dt', 'li', 'option', 'p', 'td', 'th', 'tr']);

/**
 * A text without what HTML reads as tags and comments, and without the contents of scripts, styles and the like, and of elements that
 * are hidden. What has no end reaches to the end of the text, as in a browser. Each character is looked at a fixed number of times.
 */
export function stripTags(text: string): string {
  const kept: string[] = [];
  let at = 0;
  /** The outermost hidden element that the place is in, and how many of its name are open. */
  let hidden: { name: string; depth: number } | undefined;
  const keep = (piece: string) => {
    if (!hidden) kept.push(piece);
  };
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    keep(text.slice(at, open));
    beginning.lastIndex = open;
    const [found, slash, name] = beginning.exec(text) ?? [];
    if (found === undefined) {
      keep('<');
      at = open + 1;
    } else if (found === '<!--') {
      at = findEnd(text, endOfComment, open + 2);
    } else if (name === undefined) {
      at = findEnd(text, endOfIgnored, open);
    } else {
      at = skipTag(text, open + found.length);
      const tag = name.toLowerCase();
      if (slash === '' && silent.has(tag))
        at = skipTag(text, findEnd(text, new RegExp(`</${tag}(?=[\\s/>]|$)`, 'gi'), at));
      if (hidden?.name === tag) hidden = deepen(hidden, slash === '');
      if (!hidden && slash === '' && !empty.has(tag) && hidesContents(tag, text.slice(open + found.length, at)))
        hidden = { name: tag, depth: 1 };
    }
  }
  keep(text.slice(at));
  return kept.join('');
}

/** What of a hidden element is still open behind one more tag of its name. */
function deepen({ name, depth }: { name: string; depth: number }, isOpening: boolean) {
  if (isOpening && !endedByNext.has(name)) return { name, depth: depth + 1 };
  return depth > 1 ? { name, depth: depth - 1 } : undefined;
}

/** Where a tag ends, counted from within it. A `>` in a quoted value of an attribute does not end it. */
function skipTag(text: string, from: number): number {
  const next = />|=\s*["']/g;
  next.lastIndex = from;
  for (let found = next.exec(text); found; found = next.exec(text)) {
    if (found[0] === '>') return next.lastIndex;
    const close = text.indexOf(found[0].at(-1) ?? '', next.lastIndex);
    if (close < 0) return text.length;
    next.lastIndex = close + 1;
  }
  return text.length;
}

/** The place behind the next match, or the end of the text. */
function findEnd(text: string, end: RegExp, from: number): number {
  end.lastIndex = from;
  return end.exec(text) ? end.lastIndex : text.length;
}
