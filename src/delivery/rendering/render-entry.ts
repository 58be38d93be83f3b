import { type Row, isBlank, isRow, readRelated } from '../../plugins/copydesk/domain/document';
import type { AttributionParts } from '../../plugins/copydesk/domain/policy/parts';
import { type AttributeSchema, isToOne, type Schema, type SchemaOf } from '../../plugins/copydesk/domain/schema';
import { formatCredit } from './format-credit';
import { fileUid, type Shown } from './list-shown';
import { isExpired } from './picture-rights';

/** What rendering a row depends on, in addition to the row. */
export interface Rendering {
  locale: string;
  schemaOf: SchemaOf;
  partsOf: (uid: string) => AttributionParts;
  now: Date;
  /** Whether a document is withdrawn from readers. */
  isWithdrawn?: (uid: string, row: Row) => boolean;
}

export type Rendered = Record<string, unknown>;

/** Attributes of every row that are not rendered as content. Readers do not learn who wrote a row. */
const identity = ['id', 'documentId'];
const housekeeping = new Set([...identity, 'createdBy', 'updatedBy', 'localizations']);

/**
 * Renders a row as readers get it: its public attributes with all they show, as Strapi's own API writes them, and a `credit`,
 * ready to print, for everything with a credit line.
 *
 * A file gets the caption and alt text of its picture in this locale, because its own may be in any language.
 *
 * It leaves out private attributes, relations that belong to other documents, documents that are withdrawn, pictures whose
 * rights have expired, and pictures whose file is gone. A section that shows nothing but such a picture is left out too.
 */
export function renderEntry(uid: string, entry: Row, rendering: Rendering): Rendered {
  const schema = rendering.schemaOf(uid);
  const rendered: Rendered = {};
  for (const name of identity) if (name in entry) rendered[name] = entry[name];
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (housekeeping.has(name) || !isPublic(attribute)) continue;
    rendered[name] = renderAttribute(attribute, entry[name], { uid, entry }, rendering);
  }
  return { ...rendered, ...renderCredit(schema, entry, rendering) };
}

function isPublic({ type, private: isPrivate, mappedBy, target }: AttributeSchema): boolean {
  return isPrivate !== true && type !== 'password' && mappedBy === undefined && (type !== 'relation' || !!target);
}

function renderAttribute(attribute: AttributeSchema, value: unknown, holder: Shown, rendering: Rendering): unknown {
  switch (attribute.type) {
    case 'relation':
      return renderRows(attribute.target ?? '', isToOne(attribute), value, rendering);
    case 'media':
      return renderFiles(attribute, value, holder, rendering);
    case 'component':
      return renderRows(attribute.component ?? '', attribute.repeatable !== true, value, rendering);
    case 'dynamiczone':
      return readRelated(value).flatMap((section) => renderSection(section, rendering));
    default:
      return value instanceof Date ? value.toISOString() : (value ?? null);
  }
}

function renderFiles(attribute: AttributeSchema, value: unknown, { uid, entry }: Shown, rendering: Rendering): unknown {
  const { altText, caption } = rendering.partsOf(uid);
  const words = {
    ...(altText !== undefined && { alternativeText: entry[altText] ?? null }),
    ...(caption !== undefined && { caption: entry[caption] ?? null }),
  };
  const files = readRelated(value).map((file) => ({ ...file, ...words }));
  return renderRows(fileUid, attribute.multiple !== true, files, rendering);
}

function renderRows(uid: string, toOne: boolean, value: unknown, rendering: Rendering): unknown {
  const { partsOf, now, isWithdrawn = () => false } = rendering;
  const rows = readRelated(value)
    .filter((row) => !isExpired(uid, row, partsOf, now) && !isWithdrawn(uid, row) && !isFileless(uid, row, partsOf))
    .map((row) => renderEntry(uid, row, rendering));
  return toOne ? (rows[0] ?? null) : rows;
}

/** Whether a picture has no file: there is nothing to show, and its caption and credit alone would stand under nothing. */
function isFileless(uid: string, row: Row, partsOf: Rendering['partsOf']): boolean {
  const { image, caption, altText } = partsOf(uid);
  const isPicture = caption !== undefined || altText !== undefined;
  return image !== undefined && isPicture && readRelated(row[image]).length === 0;
}

function renderSection(section: Row, rendering: Rendering): Rendered[] {
  const uid = String(section.__component);
  const rendered = renderEntry(uid, section, rendering);
  const lostPicture = Object.entries(section).some(([name, value]) => isRow(value) && rendered[name] === null);
  const { id: _id, ...content } = rendered;
  if (lostPicture && Object.values(content).every(isBlank)) return [];
  return [{ __component: uid, ...rendered }];
}

function renderCredit({ uid }: Schema, entry: Row, { partsOf, locale }: Rendering): Rendered {
  const { creditLine } = partsOf(uid);
  return creditLine === undefined ? {} : { credit: formatCredit(entry.kind, entry[creditLine], locale) };
}
