import type { Context } from 'koa';
import type { PanelUser } from '../../current-request/sign-as';
import type { UserAbility } from '../../permissions/content-access';

/** What Strapi's login has put into a request of the panel. */
export interface PanelState {
  user: PanelUser;
  userAbility: UserAbility;
}

/** Reads who sends a request of the panel; its routes ask for a login. */
export function panelStateOf(ctx: Context): PanelState {
  const state: PanelState = ctx.state;
  return state;
}

/** Reads a parameter of the path that a request was sent to; empty where the route has none. */
export function pathParameter(ctx: Context, name: string): string {
  return (ctx.params as Readonly<Record<string, string | undefined>>)[name] ?? '';
}
