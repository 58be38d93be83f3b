import type { Core } from '@strapi/strapi';

/** What a user of the panel may do: the part of Strapi's ability that tells one rule of a role from another. */
export interface PanelAbility {
  rulesFor: (action: string, subject: string) => readonly { conditions?: unknown }[];
}

/**
 * What the sender of the running request may do, if it is a request of the panel; `undefined` for the content API and for code
 * that runs by itself.
 *
 * @seam request-context
 */
export function findPanelAbility(strapi: Core.Strapi): PanelAbility | undefined {
  const state = strapi.requestContext.get()?.state as { userAbility?: PanelAbility } | undefined;
  return state?.userAbility;
}
