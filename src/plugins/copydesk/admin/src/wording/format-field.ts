import type { IntlShape } from 'react-intl';
import { humanize } from '../../../domain/humanize';

/** What the form calls a field. */
export function formatLabel(intl: IntlShape, { uid, name }: { uid: string; name: string }): string {
  const group = uid.includes('::') ? 'content-types' : 'components';
  return formatForeign(intl, `content-manager.${group}.${uid}.${name}`, humanize(name));
}

/** Says what Strapi or the application has a word for, otherwise the fallback. */
export function formatForeign(intl: IntlShape, id: string, fallback: string): string {
  return id in intl.messages ? intl.formatMessage({ id }) : fallback;
}
