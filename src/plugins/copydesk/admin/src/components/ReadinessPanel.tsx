import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { readinessPermission } from '../../../shared/contracts/readiness';
import { useEditedLocale } from '../hooks/use-edited-locale';
import { useGate } from '../hooks/use-gate';
import { usePermission } from '../hooks/use-permission';
import { useTranslate } from '../hooks/use-translate';
import { ReadinessView } from './ReadinessView';

/** Beside the form of a document that passes the gate: its state, and what blocks its publication. */
export const ReadinessPanel: PanelComponent = ({ model, documentId, document, collectionType }) => {
  const translate = useTranslate();
  const isGated = useGate(model);
  const mayRead = usePermission(readinessPermission);
  const locale = useEditedLocale(document);
  if (!isGated || !mayRead) return null;
  return {
    title: translate('panel.title'),
    content: <ReadinessView uid={model} documentId={documentId} collectionType={collectionType} edited={locale} />,
  };
};
