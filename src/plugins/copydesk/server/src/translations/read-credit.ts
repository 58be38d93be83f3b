import { type Row, readRelated } from '../../../domain/document';
import type { RuleContext } from '../../../domain/rule';
import type { VersionStanding } from './stored-state';

/** Reads how a version was translated and by whom, where its type says so. */
export function readCredit(
  { schema, parts, partsOf }: RuleContext,
  version: Row | undefined,
): Pick<VersionStanding, 'method' | 'translators'> {
  const field = parts.translationCredit;
  const component = field === undefined ? undefined : schema.attributes[field]?.component;
  if (field === undefined || component === undefined) return { method: null, translators: [] };

  const [credit = {}] = readRelated(version?.[field]);
  const { method = '', translators = '' } = partsOf(component);
  const how = credit[method];
  return {
    method: typeof how === 'string' ? how : null,
    translators: readRelated(credit[translators]).map(({ documentId }) => String(documentId)),
  };
}
