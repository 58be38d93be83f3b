import { useForm, useQueryParams } from '@strapi/admin/strapi-admin';
import {
  buildValidParams,
  unstable_useDocumentActions as useDocumentActions,
} from '@strapi/content-manager/strapi-admin';
import { useNavigate } from 'react-router-dom';
import type { DocumentId } from '../../../domain/ids';

interface Opened {
  model: string;
  collectionType: string;
  documentId?: DocumentId;
}

/**
 * Saves the form as it is, as a draft. Parameters go along with the request.
 *
 * @seam panel-hooks
 */
export function useSaveDraft({
  model,
  collectionType,
  documentId,
}: Opened): (params?: Record<string, unknown>) => Promise<void> {
  const { create, update } = useDocumentActions();
  const [{ query, rawQuery }] = useQueryParams();
  const navigate = useNavigate();
  const getValues = useForm('Copydesk', (state) => state.getValues);
  const resetForm = useForm('Copydesk', (state) => state.resetForm);

  return async (extra = {}) => {
    const params = { ...buildValidParams(query), ...extra };
    const values = getValues();
    const data = toApiData(values) as Record<string, unknown>;
    if (documentId !== undefined) {
      const saved = await update({ collectionType, model, documentId, params }, data);
      if (!('error' in saved)) resetForm(values);
      return;
    }
    const created = await create({ model, params }, data);
    if ('error' in created) return;
    resetForm(values);
    const path = `/content-manager/${collectionType}/${model}/${(created.data as { documentId: DocumentId }).documentId}`;
    navigate({ pathname: path, search: rawQuery }, { replace: true });
  };
}

/** Some inputs keep in the form, beside what they show, what the API is to be sent. */
function toApiData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toApiData);
  if (typeof value !== 'object' || value === null) return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toApiData(inner)]));
}
