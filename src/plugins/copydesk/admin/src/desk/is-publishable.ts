import type { ListedDocument } from '../../../shared/contracts/desk';

/** Whether a document could go out as it stands, and readers would see something new: nobody publishes what is out already. */
export function isPublishable(
  { ready, locales }: Pick<ListedDocument, 'ready' | 'locales'>,
  isGated: boolean,
): boolean {
  return isGated && ready && Object.values(locales).some(({ published, modified }) => !published || modified);
}
