import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { readinessPermission } from '../../../shared/contracts/readiness';
import { useTypeOptions } from '../hooks/use-gate';
import { usePermission } from '../hooks/use-permission';
import { useTranslate } from '../hooks/use-translate';
import { CreditView } from './CreditView';

/** Beside the form of a picture: what its file says about its author and rights. */
export const CreditPanel: PanelComponent = ({ model }) => {
  const translate = useTranslate();
  const picture = useTypeOptions(model)?.picture;
  const mayRead = usePermission(readinessPermission);
  if (!picture || !mayRead) return null;
  return { title: translate('credit.title'), content: <CreditView uid={model} picture={picture} /> };
};
