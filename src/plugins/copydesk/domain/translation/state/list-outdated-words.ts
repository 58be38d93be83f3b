import type { ReleaseSnapshot } from '../../document';
import type { Locale } from '../../ids';
import type { RuleContext } from '../../rule';
import { readsTheSame } from '../../text/normalise-typography';
import type { FieldPath } from '../../violation';
import { listUnfollowed } from './find-left-behind';
import { saysTheSameAs } from './keep-lineage';
import { inLocale, pairFields, readSource } from './pair-fields';

/**
 * Lists where a version that readers see has other words than belong to what the draft of the source shows there: a translation of
 * a former text of the source, or that text itself. `context` is that of the source, and `document` as it was before the publication of
 * the locales `published`.
 */
export function listOutdatedWords(
  context: RuleContext,
  document: ReleaseSnapshot,
  locale: Locale,
  published: readonly Locale[],
): FieldPath[] {
  const isPublished = published.includes(locale);
  if (locale === context.sourceLocale) return isPublished ? [] : listFormerWords(context, document);
  if (isPublished) {
    return pairFields(inLocale(context, locale)).flatMap(({ status, target }) =>
      status === 'stale' && target?.kind === 'text' ? [target.path] : [],
    );
  }
  return listUnfollowed(context, document, locale).flatMap(({ field, record }) =>
    field.kind === 'text' && record ? [record.path] : [],
  );
}

/** Where the published source says something else than its draft, in more than a minor change or in typography. */
function listFormerWords(
  context: RuleContext,
  { publishedVersions, state, publishedState }: ReleaseSnapshot,
): FieldPath[] {
  const source = publishedVersions[context.sourceLocale];
  if (!source || !publishedState) return [];
  const document = { ...context.document, versions: publishedVersions, state: publishedState };
  const drafted = new Map(readSource(context).map((field) => [field.key, field]));
  const recorded = new Map(state?.source.map((field) => [field.key, field]));
  return readSource({ ...context, document, version: source, source }).flatMap((field) => {
    const draft = drafted.get(field.key);
    const isSame = !draft || readsTheSame(draft.text, field.text) || saysTheSameAs(recorded.get(field.key), field);
    return field.kind === 'text' && !isSame ? [field.path] : [];
  });
}
