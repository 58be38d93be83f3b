import { type Cookery, shareCookery } from '../../helpers/cookery';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { logIn } from '../../helpers/log-in';
import { send } from '../../helpers/send';
import { hireChef } from './kitchen';

const notice = 'api::notice.notice';
const path = `/content-manager/single-types/${notice}`;

let cookery: Cookery;
let token: string;

beforeAll(async () => {
  cookery = await shareCookery();
  token = await hireInGerman();
});

/** Somebody who may do everything with the notice, in German alone. */
async function hireInGerman(): Promise<string> {
  const { strapi } = cookery;
  const role = { name: 'German notices', code: 'german-notices', description: '' };
  const { id } = await strapi.service('admin::role').create(role);
  const actions = ['create', 'read', 'update', 'delete', 'publish'];
  await strapi.service('admin::role').assignPermissions(
    id,
    actions.map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: notice,
      properties: { locales: action === 'read' ? ['fr', 'de', 'it'] : ['de'], fields: ['text'] },
      conditions: [],
    })),
  );
  const person = { email: 'notices@example.org', password: 'Kitchen-key-2' };
  await strapi.service('admin::user').create({ ...person, firstname: 'Gerda', isActive: true, roles: [id] });
  return (await logIn(cookery, person.email, person.password)).token;
}

const ask = (method: string, address: string, body?: object) => send(`${cookery.url}${address}`, method, body, token);

describe('a single type, to a role of one language', () => {
  test('is not begun in another', async () => {
    const before = await takeSnapshot(cookery.strapi);
    const { status, body } = await ask('PUT', `${path}?locale=it`, { text: 'Chiuso' });
    expect({ status, body }).toMatchObject({ status: 403, body: { error: { details: { locale: ['it'] } } } });
    expect((await ask('POST', `${path}/actions/publish?locale=it`, { text: 'Chiuso' })).status).toBe(403);
    expect(await takeSnapshot(cookery.strapi)).toEqual(before);
  });

  test('is begun, changed, published, withdrawn and deleted in its own', async () => {
    const { strapi } = cookery;
    const steps: [string, string, object?][] = [
      ['PUT', `${path}?locale=de`, { text: 'Geschlossen' }],
      ['PUT', `${path}?locale=de`, { text: 'Offen' }],
      ['POST', `${path}/actions/publish?locale=de`, { text: 'Offen' }],
      ['POST', `${path}/actions/discard?locale=de`, {}],
      ['POST', `${path}/actions/unpublish?locale=de`, {}],
    ];
    for (const step of steps) {
      const { status, body } = await ask(...step);
      expect({ step: step[1], status, body }).toMatchObject({ status: 200 });
    }
    await strapi.documents(notice as never).update({
      documentId: (await strapi.db.query(notice).findOne({ where: {} })).documentId,
      locale: 'fr',
      data: { text: 'Fermé' },
    } as never);
    for (const [method, address, body] of [
      ['PUT', `${path}?locale=fr`, { text: 'Ouvert' }],
      ['DELETE', `${path}?locale=fr`, undefined],
      ['DELETE', `${path}?locale=*`, undefined],
    ] as const) {
      expect({ method, ...(await ask(method, address, body)) }).toMatchObject({ method, status: 403 });
    }
    expect((await ask('DELETE', `${path}?locale=de`)).status).toBe(200);
  });
});

describe('a single type, on condition of a version', () => {
  const at = `${path}?locale=de`;
  const write = async (method: string, address: string, ifMatch: string, body?: object) => {
    const response = await fetch(`${cookery.url}${address}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': ifMatch },
      ...(body && { body: JSON.stringify(body) }),
    });
    return response.status;
  };
  const readTag = async () => {
    const { headers } = await fetch(`${cookery.url}${at}`, { headers: { authorization: `Bearer ${token}` } });
    return headers.get('etag') ?? '';
  };
  const acts: [method: string, address: string, body?: object][] = [
    ['PUT', at, { text: 'Zu' }],
    ['POST', `${path}/actions/publish?locale=de`, { text: 'Zu' }],
    ['POST', `${path}/actions/discard?locale=de`, {}],
    ['POST', `${path}/actions/unpublish?locale=de`, {}],
    ['DELETE', at],
  ];

  test('is written by every route from the version that is there, and from no older one', async () => {
    await ask('PUT', at, { text: 'Offen' });
    const older = await readTag();
    await ask('POST', `${path}/actions/publish?locale=de`, { text: 'Wieder offen' });
    const before = await takeSnapshot(cookery.strapi);
    for (const [method, address, body] of acts) {
      expect([method, address, await write(method, address, older, body)]).toEqual([method, address, 409]);
    }
    expect(await takeSnapshot(cookery.strapi)).toEqual(before);
    for (const [method, address, body] of acts) {
      expect([method, address, await write(method, address, await readTag(), body)]).toEqual([method, address, 200]);
    }
  });
});

test('a single type stays one document, whoever saves it first', async () => {
  const { strapi, url } = cookery;
  const chef = await hireChef(cookery);
  await strapi.db.query(notice).deleteMany({ where: {} });
  const save = (locale: string, text: string) =>
    send(`${url}${path}?locale=${locale}`, 'PUT', { text }, chef).then(({ status }) => status);
  const languages = ['fr', 'de', 'it', 'fr'];
  const statuses = await Promise.all(languages.map((locale, n) => save(locale, `Première ${n}`)));
  // Of two first saves in one language the later one would overwrite what its form has never shown.
  expect(statuses.sort()).toEqual([200, 200, 200, 409]);
  const rows = await strapi.db.query(notice).findMany({ where: {} });
  expect(rows.map(({ locale }) => String(locale)).sort()).toEqual(['de', 'fr', 'it']);
  expect(new Set(rows.map(({ documentId }) => String(documentId))).size).toBe(1);
});
