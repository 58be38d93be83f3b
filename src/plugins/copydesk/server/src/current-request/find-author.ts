import type { Core } from '@strapi/strapi';
import type { Signature } from '../../../domain/translation/state/document-state';
import { type PanelUser, signAs } from './sign-as';

/** Finds who sent the running request: a user of the panel, or an API token by its name; `null` if code writes. */
export function findAuthor(strapi: Core.Strapi): Signature | null {
  const state = strapi.requestContext.get()?.state as
    { user?: PanelUser; auth?: { credentials?: { id?: number; name?: string } } } | undefined;
  if (state?.user) return signAs(state.user);
  const token = state?.auth?.credentials;
  return token?.name ? { id: token.id ?? null, name: token.name } : null;
}
