import { decodeHTML } from 'entities';

/** Elements of which browsers show no contents, unless they cannot do what the element is for. */
const unshown = new Set(['audio', 'canvas', 'datalist', 'defs', 'desc', 'metadata', 'rp', 'video']);

const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/** Declarations of CSS under which nothing of an element is seen. */
const unseen =
  /(?:^|;)\s*(?:display\s*:\s*none|(?:content-)?visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*(?:0|\.0)*(?:\.0*)?%?|font-size\s*:\s*0*(?:\.0*)?[a-z%]*)\s*(?:!\s*important\s*)?(?=;|$)/i;

/** Whether a browser shows nothing of what is in an element, by its name and the rest of its tag. */
export function hidesContents(name: string, rest: string): boolean {
  if (unshown.has(name)) return true;
  const values = new Map<string, string>();
  for (const [, key = '', ...given] of rest.matchAll(attribute)) {
    const value = given.find(Boolean) ?? '';
    // Of several attributes of the same name the first counts.
    if (!values.has(key.toLowerCase())) values.set(key.toLowerCase(), value);
  }
  if (name === 'dialog' && !values.has('open')) return true;
  if (values.has('hidden')) return true;
  const style = decodeHTML(values.get('style') ?? '').replace(/\/\*.*?\*\//gs, '');
  return unseen.test(style);
}
