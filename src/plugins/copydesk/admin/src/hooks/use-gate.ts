import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/content-manager/strapi-admin';
import type { TypeOptions } from '../../../shared/contracts/types';

/** Whether publications of a content type pass the gate, as Strapi's own description of the type tells. */
export function useGate(model: string): boolean {
  const { edit } = useDocumentLayout(model);
  return readTypeOptions(edit.options)?.gated ?? false;
}

/** What the desk has written into the options of a content type, if it is under the policy. */
export function readTypeOptions(options: object): TypeOptions | undefined {
  return 'copydesk' in options ? (options.copydesk as TypeOptions) : undefined;
}
