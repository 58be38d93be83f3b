import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { formatViolation } from '../wording/format-violation';
import type { Task } from '../wording/group-violations';
import { localeAddress } from './locale-address';
import { focusState, useFieldFocus } from './use-field-focus';

interface Opened {
  uid: ContentTypeUid;
  documentId: DocumentId | undefined;
  locale: Locale | undefined;
}

/** Goes where a task is done: to the related entry, to the locale, or to the field of the form that is open. */
export function useGoToTask({ uid, documentId, locale }: Opened): (task: Task) => void {
  const intl = useIntl();
  const navigate = useNavigate();
  const focusField = useFieldFocus();

  return (task) => {
    const { path, target, locales } = task;
    const [first] = locales;
    const focus = { path, sentence: formatViolation(intl, task) };
    if (target && first !== undefined) {
      navigate(localeAddress(target.uid, target.documentId, first));
    } else if (locale === undefined || locales.includes(locale)) {
      focusField(focus);
    } else if (documentId !== undefined && first !== undefined) {
      navigate(localeAddress(uid, documentId, first), { state: path.length > 0 ? focusState(focus) : null });
    }
  };
}
