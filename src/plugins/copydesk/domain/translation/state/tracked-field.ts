import { type Row, isBlank, readRelated } from '../../document';
import { readRelatedAttribute } from '../../related-rows';
import { createMemo } from '../../memoize';
import type { RuleContext } from '../../rule';
import type { FieldPath } from '../../violation';
import { isTextual, isWebAddress, type RoledVisit } from '../field-role';
import { readText } from '../reader-text';
import { keyOf } from '../translated-fields';
import { rolesOf, visitWithRoles } from '../visit-fields';
import { type Fingerprint, takeFingerprint } from './fingerprint';

/** The place of a field that belongs to a section of a dynamic zone, or to an entry of a repeatable component. */
export interface SectionPlace {
  list: string;
  position: number;
  /** The component of the section, and the field's place within it. */
  kind: string;
  rest: string;
}

/** Something that readers of a version read or are shown, and that a translation has to follow. */
export interface TrackedField {
  path: FieldPath;
  section: SectionPlace | undefined;
  /** Words, or something that is shown: a picture, its credit, a cited source, an embed. */
  kind: 'text' | 'reference';
  /** What readers read there; of something shown, the words that come with it in this locale. */
  text: string;
  /** Of something shown: what it is, whatever the locale. */
  shared: Fingerprint;
  /** Of all that is seen there; empty if nothing is. */
  print: Fingerprint;
}

/**
 * Collects the fields that a translation is compared by, in the order of the schema, blank fields included:
 *
 * - the translated texts, as readers read them;
 * - the lead picture, the sources of the whole, and whatever else is a picture by its parts: which it is, its caption, alt
 *   text, name and credit line; of a type that is a picture itself, its file;
 * - in translated sections: the documents and files they show or cite, their credit lines, and the addresses of those that
 *   have no words of their own (an embed is what its address leads to).
 *
 * Neither formatting nor the order of an unordered list, of words or of documents, is anything to follow.
 */
export function collectTrackedFields(context: RuleContext, version: Row | undefined): readonly TrackedField[] {
  if (!version) return [];
  const { document, locale, sourceLocale, schema, schemaOf, parts, partsOf } = context;
  const seen = [version, document.related, locale, sourceLocale, schema, schemaOf, parts, partsOf, rolesOf(context)];
  return recall(seen, () => collect(context, version));
}

const recall = createMemo<readonly TrackedField[]>();

function collect(context: RuleContext, version: Row): TrackedField[] {
  const visits = visitWithRoles(context, version);
  const translated = new Set(visits.filter(({ role }) => role === 'translated').map(({ path }) => keyOf(path)));
  const worded = new Set(visits.filter(isTranslatedText).map(({ path }) => keyOf(path.slice(0, -1))));

  return visits.flatMap((visit): TrackedField[] => {
    const { path } = visit;
    const place = { path, section: findSection(visit, version, context) };
    if (isTranslatedText(visit)) {
      const text = readText(visit.value, visit.attribute);
      return [{ ...place, kind: 'text', text, shared: '', print: takeFingerprint(sortLists(visit, text)) }];
    }
    const isWithin = path.length > 1 && translated.has(keyOf(path.slice(0, 1)));
    const isShown = isWithin
      ? isShownInSection(visit, worded.has(keyOf(path.slice(0, -1))), context)
      : path.length === 1 && isShownByType(visit, context);
    if (!isShown || visit.role === 'per-locale') return [];
    const { text, shared } = readShown(visit, context);
    return [{ ...place, kind: 'reference', text, shared, print: shared && takeFingerprint(`${shared} ${text}`) }];
  });
}

function isTranslatedText({ role, attribute }: RoledVisit): boolean {
  return role === 'translated' && isTextual(attribute);
}

function isShownByType({ name, attribute }: RoledVisit, { document, parts, partsOf }: RuleContext): boolean {
  if (attribute.type === 'media') return isPicture(partsOf(document.uid));
  if (attribute.type !== 'relation' || attribute.target === undefined) return false;
  return name === parts.illustration || name === parts.sources || isPicture(partsOf(attribute.target));
}

function isPicture({ caption, altText }: { caption?: string; altText?: string }): boolean {
  return caption !== undefined || altText !== undefined;
}

function isShownInSection({ path, name, attribute, owner }: RoledVisit, isWorded: boolean, context: RuleContext) {
  if (attribute.type === 'relation' || attribute.type === 'media') return true;
  if (!isTextual(attribute)) return false;
  return name === context.partsOf(owner.uid).creditLine || (isWebAddress(path) && !isWorded);
}

/** Lists what is shown: which documents or files, with their credits, and the words that come with them. */
function readShown({ attribute, value }: RoledVisit, context: RuleContext): { text: string; shared: string } {
  if (attribute.type === 'media') {
    const files = readRelated(value);
    const names = files.map(({ name }) => String(name ?? '')).sort();
    return { text: names.join('\n'), shared: listOf(files.map(({ id, hash }) => String(hash ?? id))) };
  }
  if (attribute.type !== 'relation' || attribute.target === undefined) {
    const text = isBlank(value) ? '' : String(value).trim();
    return { text, shared: text };
  }
  const uid = attribute.target;
  const { name, caption, altText, creditLine } = context.partsOf(uid);
  const ids = [...new Set(readRelated(value).map(({ documentId }) => String(documentId)))].sort();
  const read = (documentId: string, attributes: readonly (string | undefined)[]): string[] =>
    attributes
      .flatMap((key) => (key === undefined ? [] : [readRelatedAttribute({ uid, documentId }, key, context)]))
      .filter((words) => !isBlank(words))
      .map((words) => String(words).trim());
  return {
    text: ids.flatMap((id) => read(id, [name, caption, altText, creditLine])).join('\n'),
    shared: listOf(ids.map((id) => [id, ...read(id, [creditLine])].join(' '))),
  };
}

function listOf(things: readonly string[]): string {
  return things.length === 0 ? '' : JSON.stringify([...things].sort());
}

/** The text of blocks with the items of each unordered list in one order, whatever order the editor gave them. */
function sortLists({ attribute, value }: RoledVisit, text: string): string {
  if (attribute.type !== 'blocks' || !Array.isArray(value)) return text;
  const sortIn = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children))
      return node;
    const children: unknown[] = node.children.map(sortIn);
    const isUnordered = 'format' in node && node.format === 'unordered';
    const sorted = isUnordered
      ? [...children].sort((one, other) => (wordsOf(one) < wordsOf(other) ? -1 : 1))
      : children;
    return { ...node, children: sorted };
  };
  return readText(value.map(sortIn), attribute);
}

function wordsOf(node: unknown): string {
  return readText([node], { type: 'blocks' });
}

/** The outermost list that a field is in. What is nested deeper is identified by its place in the section. */
function findSection({ path }: RoledVisit, version: Row, { schema }: RuleContext): SectionPlace | undefined {
  const depth = path.findIndex((step) => typeof step === 'number');
  if (depth === -1) return undefined;
  const list = path.slice(0, depth);
  const position = Number(path[depth]);
  const entries = list.reduce<unknown>((value, step) => (value as Row | undefined)?.[step], version);
  const kind = readRelated(entries)[position]?.__component ?? schema.uid;
  return { list: list.join('.'), position, kind: String(kind), rest: path.slice(depth + 1).join('.') };
}
