import type { TranslationStanding } from '../../plugins/copydesk/domain/translation/translation-standing';
import type { DocumentId } from '../../plugins/copydesk/domain/violation';

/** What readers may know of a version as a translation: how it stands to its source, how it was made and by whom. */
export interface Translation extends TranslationStanding {
  sourceLocale: string;
  method: string | null;
  translators: readonly DocumentId[];
}
