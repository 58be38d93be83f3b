import { article, askPanel, askRest, type Data, type Door, doors } from '../../helpers/doors';
import { send } from '../../helpers/send';
import {
  cloneOf,
  type Gate,
  goThrough,
  openGate,
  passed,
  putOut,
  readRow,
  saveChanges,
  saveDraft,
  tableOf,
  writeArticle,
} from './stories';

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

const titled = (headline: string, changes: Data = {}, locale = 'uk') =>
  writeArticle(gate.samples, locale, { headline, ...changes });
const slugOf = async (documentId: string, locale = 'uk', status: 'draft' | 'published' = 'published') =>
  (await readRow(gate.strapi, documentId, locale, status)).slug;
const create = async (headline: string, changes: Data = {}, locale = 'uk') =>
  slugOf(await saveDraft(gate.strapi, { [locale]: titled(headline, changes, locale) }), locale, 'draft');
const republish = async (documentId: string, data: Data) => {
  await saveChanges(gate, documentId, 'uk', data);
  await gate.strapi.documents(article).publish({ documentId, locale: 'uk' });
};

const openDoors = doors.filter(({ prepare }) => !prepare);
const savingDoors = doors.filter(({ takes }) => takes === 'saved draft');

describe('made of the headline where there is none', () => {
  // Every door its own headline, so that none of them meets another’s slug.
  test.each(tableOf(openDoors).map(([title, door], number) => [title, door, number] as const))(
    'at the door “%s”',
    async (_title, door, number) => {
      const documentId = await goThrough(door, gate, 'uk', titled(`Згорани: двері ${number}`, { slug: '' }));
      expect(await slugOf(documentId)).toBe(`zghorany-dveri-${number}`);
      expect(await slugOf(documentId, 'uk', 'draft')).toBe(`zghorany-dveri-${number}`);
    },
  );

  test.each([undefined, null, ' '])('whichever way nothing is said: %j', async (slug) => {
    expect(await create(`Нічого: ${slug}`, { slug })).toBe(`nichoho-${slug}`.replace(/- $/, ''));
  });

  test.each([
    ['uk', 'Її гордість — Єнакієве та Згурський ґанок', 'yii-hordist-yenakiieve-ta-zghurskyi-ganok'],
    ['ru', 'Её гордость — подъезд и щегол', 'ee-gordost-podieezd-i-shchegol'],
    ['en', 'Ukraine’s café — déjà vu', 'ukraines-cafe-deja-vu'],
  ])('in %s by the rules of the language: %s', async (locale, headline, slug) => {
    expect(await create(headline, {}, locale)).toBe(slug);
  });

  test('of the panel’s draft, and of a version that is added later', async () => {
    const { strapi, visitor } = gate;
    const data = titled('Чернетка з панелі', { authors: undefined, illustration: undefined });
    const documentId = passed(await askPanel(visitor, '?locale=uk', data));
    await strapi
      .documents(article)
      .update({ documentId, locale: 'en', data: titled('A version added later', {}, 'en') });
    expect(await slugOf(documentId, 'uk', 'draft')).toBe('chernetka-z-paneli');
    expect(await slugOf(documentId, 'en', 'draft')).toBe('a-version-added-later');
  });

  test('when the panel is asked for one (the button “Regenerate”)', async () => {
    const { visitor } = gate;
    const { body } = await send(
      `${visitor.url}/content-manager/uid/generate?locale=uk`,
      'POST',
      { contentTypeUID: article, field: 'slug', data: { headline: 'Згорани: кнопка' } },
      visitor.adminToken,
    );
    expect(body).toEqual({ data: 'zghorany-knopka' });
  });

  const askPanelFor = async (request: string, body: Data) =>
    (await send(`${gate.visitor.url}/content-manager/uid/${request}?locale=uk`, 'POST', body, gate.visitor.adminToken))
      .body;

  test('when the panel asks for one that nobody has, and whether one is free', async () => {
    const { documentId, locale } = await readRow(
      gate.strapi,
      await putOut(gate.strapi, { uk: titled('Згорани: ще кнопка') }),
      'uk',
    );
    const field = { contentTypeUID: article, field: 'slug' };
    const data = { headline: 'Згорани: ще кнопка' };
    expect(locale).toBe('uk');
    expect(await askPanelFor('generate', { ...field, data })).toEqual({ data: 'zghorany-shche-knopka-2' });
    // For its own document it is free.
    expect(await askPanelFor('generate', { ...field, data: { ...data, documentId } })).toEqual({
      data: 'zghorany-shche-knopka',
    });
    expect(await askPanelFor('check-availability', { ...field, value: 'zghorany-shche-knopka' })).toEqual({
      isAvailable: false,
      suggestion: 'zghorany-shche-knopka-2',
    });
    expect(await askPanelFor('check-availability', { ...field, value: 'zghorany-vilno' })).toEqual({
      isAvailable: true,
      suggestion: null,
    });
  });

  test('at the latest when it is published', async () => {
    const documentId = await saveDraft(gate.strapi, { uk: titled('Чернетка без адреси') });
    await gate.strapi.db.query(article).update({ where: { documentId }, data: { slug: null } });
    await gate.strapi.documents(article).publish({ documentId, locale: 'uk' });
    expect(await slugOf(documentId)).toBe('chernetka-bez-adresy');
  });
});

describe('one for each document of a locale', () => {
  test('the second one gets -2, the third -3, another locale starts anew', async () => {
    expect(await create('Однакові 1')).toBe('odnakovi-1');
    expect(await create('Однакові 1')).toBe('odnakovi-1-2');
    expect(await create('Однакові 1')).toBe('odnakovi-1-3');
    expect(await create('Odnakovi 1', {}, 'en')).toBe('odnakovi-1');
    expect(await create('Odnakovi 1', {}, 'en')).toBe('odnakovi-1-2');
  });

  test('the versions of one document may have the same', async () => {
    const versions = { uk: titled('Лондон'), en: titled('London', {}, 'en'), ru: titled('Лондон', {}, 'ru') };
    const documentId = await putOut(gate.strapi, versions);
    for (const locale of ['uk', 'en', 'ru']) expect(await slugOf(documentId, locale)).toBe('london');
  });

  test('also of those that are created at once', async () => {
    const slugs = await Promise.all([1, 2, 3].map(() => create('Усі разом')));
    expect(slugs.sort()).toEqual(['usi-razom', 'usi-razom-2', 'usi-razom-3']);
  });

  test('a clone gets its own in every locale, and the original keeps its own', async () => {
    const documentId = await putOut(gate.strapi, { uk: titled('Взірець'), en: titled('Pattern', {}, 'en') });
    const clone = await cloneOf(gate, documentId, '*');
    expect(await slugOf(clone, 'uk', 'draft')).toBe('vzirets-2');
    expect(await slugOf(clone, 'en', 'draft')).toBe('pattern-2');
    expect(await slugOf(documentId)).toBe('vzirets');
    expect(await slugOf(documentId, 'uk', 'draft')).toBe('vzirets');

    const cloned = passed(await askPanel(gate.visitor, `/clone/${documentId}?locale=uk`, { slug: 'vzirets' }));
    expect(await slugOf(cloned, 'uk', 'draft')).toBe('vzirets-3');
  });

  test('also where the number needs the room of a long last word', async () => {
    const long = `short ${'x'.repeat(74)}`;
    const slugs = [await create('short 2'), await create(long), await create(long)];
    expect(new Set(slugs).size).toBe(3);
  });
});

describe('kept', () => {
  test.each(tableOf(savingDoors).map(([title, door], number) => [title, door, number] as const))(
    'when the headline changes after the publication, at the door “%s”',
    async (_title, door: Door, number) => {
      const documentId = await putOut(gate.strapi, { uk: titled(`Перший заголовок ${number}`) });
      const data = titled('Другий заголовок', { slug: '' });
      passed(await door.publish(gate.visitor, { documentId, locale: 'uk', data }));
      expect(await readRow(gate.strapi, documentId, 'uk')).toMatchObject({
        headline: 'Другий заголовок',
        slug: `pershyi-zaholovok-${number}`,
      });
    },
  );

  test('whichever way nothing is said, and when it is sent back', async () => {
    const documentId = await putOut(gate.strapi, { uk: titled('Незмінна') });
    for (const slug of [undefined, null, ' ', 'nezminna']) {
      await republish(documentId, { headline: `Змінена: ${slug}`, slug });
      expect(await slugOf(documentId)).toBe('nezminna');
    }
  });

  test('when the headline of a draft changes', async () => {
    const documentId = await saveDraft(gate.strapi, { uk: titled('Чернетка 1') });
    await saveChanges(gate, documentId, 'uk', { headline: 'Чернетка 2' });
    expect(await slugOf(documentId, 'uk', 'draft')).toBe('chernetka-1');
  });

  test.each(
    tableOf(openDoors.filter(({ takes }) => takes !== 'draft')).map(([title, door], n) => [title, door, n] as const),
  )('as the editor wrote it, at the door “%s”', async (_title, door, number) => {
    const data = titled('Заголовок', { slug: `my-own-words-${number}` });
    expect(await slugOf(await goThrough(door, gate, 'uk', data))).toBe(`my-own-words-${number}`);
  });

  test.each([
    ['uk', ' Моя Адреса! ', 'moia-adresa'],
    ['ru', 'Щегол и ёж', 'shchegol-i-ezh'],
    ['en', 'UPPER_case.and/slashes?&=', 'upper-case-and-slashes'],
    ['en', '../../admin', 'admin'],
    ['uk', '🙂', 'smailyk'],
    ['uk', '', 'smailyk'],
  ])('in letters that an address can have: in %s “%s”', async (locale, slug, expected) => {
    expect(await create('Смайлик', { slug }, locale)).toMatch(new RegExp(`^${expected}(-2)?$`));
  });

  test('unless somebody else has it', async () => {
    expect(await create('Заголовок', { slug: 'wished-by-two' })).toBe('wished-by-two');
    expect(await create('Заголовок', { slug: 'wished-by-two' })).toBe('wished-by-two-2');
    expect(await create('Headline', { slug: 'wished-by-two' }, 'en')).toBe('wished-by-two');
  });

  test('an editor can give a published article another one', async () => {
    const documentId = await putOut(gate.strapi, { uk: titled('Переїзд') });
    await republish(documentId, { slug: 'new-address' });
    expect(await slugOf(documentId)).toBe('new-address');
  });
});

describe('never given to another once readers knew it', () => {
  test('when its document has moved on, whether it is wished for or comes of a headline', async () => {
    const documentId = await putOut(gate.strapi, { uk: titled('Стара адреса') });
    await republish(documentId, { slug: 'stara-adresa-nova' });
    expect(await create('Стара адреса')).toBe('stara-adresa-2');
    expect(await create('Інша', { slug: 'stara-adresa' })).toBe('stara-adresa-3');
    const clone = await cloneOf(gate, documentId, 'uk', { slug: 'stara-adresa' });
    expect(await slugOf(clone, 'uk', 'draft')).toBe('stara-adresa-4');
    // Its own document may go back to it.
    await republish(documentId, { slug: 'stara-adresa' });
    expect(await slugOf(documentId)).toBe('stara-adresa');
  });

  test('when its document is withdrawn or gone', async () => {
    const documents = gate.strapi.documents(article);
    const withdrawn = await putOut(gate.strapi, { uk: titled('Відкликана') });
    await documents.unpublish({ documentId: withdrawn, locale: 'uk' });
    const gone = await putOut(gate.strapi, { uk: titled('Видалена') });
    passed({ documentId: gone });
    await askRest(gate.visitor, 'DELETE', `/api/articles/${gone}?locale=uk`);
    expect(await create('Відкликана')).toBe('vidklykana-2');
    expect(await create('Видалена')).toBe('vydalena-2');
  });

  test('in the locale in which readers knew it, and in no other', async () => {
    const documentId = await putOut(gate.strapi, { uk: titled('Брага') });
    await republish(documentId, { slug: 'braha-nova' });
    expect(await create('Braha', {}, 'en')).toBe('braha');
    expect(await create('Брага')).toBe('braha-2');
  });

  test('of an author, who has no drafts: readers know whatever was saved', async () => {
    const authors = gate.strapi.documents('api::author.author');
    const first = await authors.create({ locale: 'uk', data: { name: 'Назар Перший' } });
    expect(first.slug).toBe('nazar-pershyi');
    const moved: Data = { slug: 'nazar' };
    await authors.update({ documentId: first.documentId, locale: 'uk', data: moved });
    const second = await authors.create({ locale: 'uk', data: { name: 'Назар Перший' } });
    expect(second.slug).toBe('nazar-pershyi-2');
    await authors.delete({ documentId: first.documentId, locale: '*' });
    expect(await authors.create({ locale: 'uk', data: { name: 'Назар' }, fields: ['name'] })).toMatchObject({
      name: 'Назар',
    });
    const third = await authors.findFirst({ locale: 'uk', filters: { name: 'Назар' } });
    expect(third?.slug).toBe('nazar-2');
    const clone = await authors.clone({ documentId: String(third?.documentId), locale: 'uk' });
    const [cloned] = (clone?.entries ?? []) as unknown as { slug: string }[];
    expect(cloned?.slug).toBe('nazar-3');
  });

  test('while one that readers never saw is free again', async () => {
    const documentId = await saveDraft(gate.strapi, { uk: titled('Ніхто не бачив') });
    await saveChanges(gate, documentId, 'uk', { slug: 'insha' });
    expect(await create('Ніхто не бачив')).toBe('nikhto-ne-bachyv');
  });

  test('even if a draft came by it past the document service', async () => {
    const first = await putOut(gate.strapi, { uk: titled('Чужа адреса') });
    await republish(first, { slug: 'chuzha-adresa-nova' });
    const second = await saveDraft(gate.strapi, { uk: titled('Хитрун') });
    await gate.strapi.db.query(article).update({ where: { documentId: second }, data: { slug: 'chuzha-adresa' } });
    await gate.strapi
      .documents(article)
      .publish({ documentId: second, locale: 'uk' })
      .catch(() => undefined);
    const published: { slug: string }[] = await gate.strapi.db
      .query(article)
      .findMany({ where: { documentId: second, publishedAt: { $notNull: true } } });
    expect(published.map(({ slug }) => slug)).not.toContain('chuzha-adresa');
  });
});
