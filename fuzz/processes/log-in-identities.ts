import type { Core } from '@strapi/strapi';
import { queryOf, serviceOf } from '../../src/plugins/copydesk/server/src/public-api';
import type { NewsroomDescription } from '../newsroom-description';

const password = 'Fuzzing-1-password';

interface Row {
  id: number;
}
interface Creator<Made = unknown> {
  create: (given: object) => Promise<Made>;
}
interface Adder {
  add: (given: object) => Promise<unknown>;
}

/** Makes those that send requests, and logs them in. */
export async function logInIdentities(strapi: Core.Strapi, url: string): Promise<NewsroomDescription['tokens']> {
  return {
    administrator: await logIn(url, await makeUser(strapi, 'strapi-super-admin')),
    author: await logIn(url, await makeUser(strapi, 'strapi-author')),
    token: await makeToken(strapi),
    reader: await registerReader(strapi, url),
  };
}

/** Makes a user of the panel with a role. Answers the address. */
async function makeUser(strapi: Core.Strapi, code: string): Promise<string> {
  const email = `${code}@fuzz.example.org`;
  const role = await queryOf<Row>(strapi, 'admin::role').findOne({ where: { code } });
  const user = { firstname: 'Fuzzed', lastname: code, email, password, isActive: true, roles: [role?.id] };
  await serviceOf<Creator>(strapi, 'admin::user').create(user);
  return email;
}

async function makeToken(strapi: Core.Strapi): Promise<string> {
  const token = { name: 'fuzz', type: 'full-access', kind: 'content-api', description: '', lifespan: null };
  const { accessKey } = await serviceOf<Creator<{ accessKey: string }>>(strapi, 'admin::api-token').create(token);
  return accessKey;
}

async function registerReader(strapi: Core.Strapi, url: string): Promise<string> {
  const email = 'reader@fuzz.example.org';
  const roles = queryOf<Row>(strapi, 'plugin::users-permissions.role');
  const role = await roles.findOne({ where: { type: 'authenticated' } });
  const user = { username: 'fuzz', email, password, provider: 'local', confirmed: true, role: role?.id };
  await serviceOf<Adder>(strapi, 'plugin::users-permissions.user').add(user);
  return logIn(url, email, '/api/auth/local');
}

/** Logs somebody in to the panel, or as a reader. Answers the token. */
async function logIn(url: string, account: string, door = '/admin/login'): Promise<string> {
  const response = await fetch(url + door, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: account, identifier: account, password }),
  });
  const { data, jwt } = (await response.json()) as { data?: { token: string }; jwt?: string };
  const token = data?.token ?? jwt;
  if (token === undefined) throw new Error(`${account} cannot log in: ${response.status}`);
  return token;
}
