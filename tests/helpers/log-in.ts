import type { Core } from '@strapi/strapi';
import type { Newsroom } from './newsroom';
import { send } from './send';

/** Somebody who is logged in to the panel. */
export interface Session {
  userId: number;
  token: string;
}

type Place = Pick<Newsroom, 'strapi' | 'url'>;

/** Logs somebody in to the panel. Strapi refuses the sixth login of one address within five minutes. */
export async function logIn({ url }: Pick<Place, 'url'>, email: string, password: string): Promise<Session> {
  const { status, body } = await send(`${url}/admin/login`, 'POST', { email, password });
  const { data } = body as { data?: { token: string; user: { id: number } } };
  if (!data) throw new Error(`${email} could not log in: ${status} ${JSON.stringify(body)}`);
  return { userId: data.user.id, token: data.token };
}

const administrators = new WeakMap<Core.Strapi, Promise<Session>>();

/** The administrator of the test environment, logged in once for all cases of a newsroom. */
export function logInAdministrator(place: Place): Promise<Session> {
  const known = administrators.get(place.strapi);
  if (known) return known;
  const { ADMIN_EMAIL: email = '', ADMIN_PASSWORD: password = '' } = process.env;
  const session = logIn(place, email, password);
  administrators.set(place.strapi, session);
  return session;
}
