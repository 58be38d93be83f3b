import type { ListedDocument } from '../../../shared/contracts/desk';

/** Whether a document could be published now and readers would see something new. */
export function isPublishable(
  { ready, locales }: Pick<ListedDocument, 'ready' | 'locales'>,
  isGated: boolean,
): boolean {
  return isGated && ready && Object.values(locales).some(({ published, modified }) => !published || modified);
}
