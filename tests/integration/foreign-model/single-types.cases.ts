import { type Cookery, shareCookery } from '../../helpers/cookery';
import { takeSnapshot } from '../../helpers/database-snapshot';
import { logIn } from '../../helpers/log-in';
import { send } from '../../helpers/send';

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
