import { useForm } from '@strapi/admin/strapi-admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { formatCredit } from '../delivery/rendering/format-credit';
import { newsroomLocales } from '../setup/newsroom-locales';

/** Shows the credit of an illustration beside its form, as it will be printed in each language. */
export const CreditPreview: PanelComponent = ({ model }) => {
  const { formatMessage } = useIntl();
  if (model !== 'api::illustration.illustration') return null;
  return { title: formatMessage({ id: 'copydesk.newsroom.credit-preview' }), content: <PrintedCredits /> };
};

function PrintedCredits() {
  const { kind, creditLine } = useForm('CreditPreview', ({ values }) => values as Record<string, unknown>);
  return (
    <dl style={{ fontSize: '1.4rem', lineHeight: 1.5 }}>
      {newsroomLocales.map(({ code, name }) => (
        <div key={code} style={{ paddingBottom: '0.8rem' }}>
          <dt style={{ fontWeight: 600 }}>{name}</dt>
          <dd lang={code}>{formatCredit(kind, creditLine, code) ?? '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
