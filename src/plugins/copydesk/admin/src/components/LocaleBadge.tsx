import { Tooltip, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Locale } from '../../../domain/ids';
import type { ListedLocale } from '../../../shared/contracts/standings';
import { useTranslate } from '../hooks/use-translate';
import { formatLanguage } from '../wording/format-language';
import { statusTones } from './StatusBadge';
import { PlainBadge } from './PlainBadge';

/** One locale of a document in a few letters; a tooltip and a label for screen readers explain them. */
export function LocaleBadge({ locale, standing }: { locale: Locale; standing: ListedLocale }) {
  const translate = useTranslate();
  const intl = useIntl();
  const { status, translated, total, urgent, published } = standing;
  const meaning = translate('list.meaning', {
    language: formatLanguage(intl, locale),
    status: translate(`status.${status}`, { translated, total }),
    published: translate(published ? 'standing.published' : 'standing.unpublished'),
  });
  return (
    <Tooltip label={meaning}>
      <PlainBadge tone={urgent ? 'danger' : statusTones[status]}>
        <span aria-hidden>
          {locale.toUpperCase()}
          {status === 'incomplete' && ` ${translated}/${total}`}
          {published && ' ●'}
        </span>
        <VisuallyHidden>{meaning}</VisuallyHidden>
      </PlainBadge>
    </Tooltip>
  );
}
