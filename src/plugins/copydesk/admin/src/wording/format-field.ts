import type { IntlShape } from 'react-intl';
import type { FieldTrail } from '../../../domain/violation';
import { say } from '../say';

/**
 * Names a field as its form does: by its label, and for what lies inside it by position and label, e.g.
 * `“Body” (3, “Heading”)`. Positions are counted from 1, as people do.
 */
export function formatField(intl: IntlShape, trail: FieldTrail): string {
  const [outer, ...inner] = trail.map((step) =>
    typeof step === 'number'
      ? say(intl, 'field.part', { number: step + 1 })
      : say(intl, 'field.label', { label: formatLabel(intl, step) }),
  );
  if (outer === undefined) return say(intl, 'field.document');
  return inner.length === 0 ? outer : `${outer} (${inner.join(', ')})`;
}

/** What the form calls a field. */
export function formatLabel(intl: IntlShape, { uid, name }: { uid: string; name: string }): string {
  const group = uid.includes('::') ? 'content-types' : 'components';
  return formatForeign(intl, `content-manager.${group}.${uid}.${name}`, humanise(name));
}

/** Says what Strapi or the application has a word for, otherwise the fallback. */
export function formatForeign(intl: IntlShape, id: string, fallback: string): string {
  return id in intl.messages ? intl.formatMessage({ id }) : fallback;
}

function humanise(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
