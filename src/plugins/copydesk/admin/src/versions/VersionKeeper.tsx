import { useForm, useQueryParams } from '@strapi/admin/strapi-admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useEffect } from 'react';
import type { Locale } from '../../../domain/ids';
import { useTypeOptions } from '../hooks/use-gate';
import { versionStore } from './version-store';

interface Query {
  plugins?: { i18n?: { locale?: Locale } };
}

/**
 * Keeps, while a form is open, the version that its text comes from: a form takes on what was fetched by changing its initial
 * values. It shows nothing.
 *
 * @seam panel-hooks
 */
export const VersionKeeper: PanelComponent = ({ model, documentId }) => {
  const isCovered = useTypeOptions(model) !== undefined;
  const [{ query }] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale ?? '';
  const initialValues = useForm('Copydesk', (form) => form.initialValues);
  useEffect(() => {
    const address = { uid: model, documentId: documentId ?? '', locale };
    if (isCovered) versionStore.open(address);
    return () => versionStore.close(address);
  }, [isCovered, model, documentId, locale, initialValues]);
  return null;
};
