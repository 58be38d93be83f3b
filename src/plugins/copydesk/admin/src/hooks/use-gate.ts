import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/content-manager/strapi-admin';
import type { TypeOptions } from '../../../shared/contracts/types';

/**
 * What the desk knows of a content type, if it is under the policy.
 *
 * @seam panel-hooks
 */
export function useTypeOptions(model: string): TypeOptions | undefined {
  const { edit } = useDocumentLayout(model);
  return readTypeOptions(edit.options);
}

/** Whether publications of a content type pass the gate, read from Strapi's own description of the type. */
export function useGate(model: string): boolean {
  return useTypeOptions(model)?.gated ?? false;
}

/** Reads what the server has written into the options of a content type, if the policy covers it. */
export function readTypeOptions(options: object): TypeOptions | undefined {
  return 'copydesk' in options ? (options.copydesk as TypeOptions) : undefined;
}
