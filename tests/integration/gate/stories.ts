import type { Core, Modules, UID } from '@strapi/strapi';
import { settle } from '../../../scripts/lib/settle.cjs';
import type { Policy } from '../../../src/plugins/copydesk/domain/policy/policy';
import { type Answer, article, type Data, type Door, enter, type Submission, type Visitor } from '../../helpers/doors';
import { shareNewsroom } from '../../helpers/newsroom';

/** A newsroom to test the gate in, somebody to go through its doors, and what an article can lean on. */
export interface Gate {
  strapi: Core.Strapi;
  visitor: Visitor;
  samples: SampleDocuments;
  close: () => void;
}

/** Documents of the sample edition; each exists in every locale. */
export interface SampleDocuments {
  author: string;
  illustration: string;
  source: string;
  background: string;
}

/** One row of an article as it stands in the database. */
export interface Row {
  id: number;
  documentId: string;
  locale: string;
  headline: string;
  slug: string | null;
  sourceLocale: string | null;
  firstPublishedAt: string | null;
  updatedAt: string;
  publishedAt: string | null;
  authors: { documentId: string }[];
}

/**
 * Has each locale of an article go out by itself in the shared newsroom, so that a test can look at one alone. Close it when
 * the tests of the file are done: that puts the policy back.
 */
export async function openGate(): Promise<Gate> {
  const newsroom = await shareNewsroom();
  const { strapi } = newsroom;
  const policy = strapi.config.get('plugin::copydesk') as Policy;
  const alone = { ...policy.contentTypes[article], release: 'independent' };
  strapi.config.set('plugin::copydesk', { ...policy, contentTypes: { ...policy.contentTypes, [article]: alone } });
  return {
    strapi,
    visitor: await enter(newsroom),
    samples: await findSamples(strapi),
    close: () => strapi.config.set('plugin::copydesk', policy),
  };
}

async function findSamples(strapi: Core.Strapi): Promise<SampleDocuments> {
  const first = async (uid: UID.ContentType, where: Data = {}): Promise<string> => {
    const row = await strapi.db.query(uid).findOne({ where, orderBy: { id: 'asc' } });
    return row.documentId;
  };
  return {
    author: await first('api::author.author'),
    illustration: await first('api::illustration.illustration', { rightsExpireAt: { $null: true } }),
    source: await first('api::source.source'),
    background: await first('api::background.background', { publishedAt: { $notNull: true } }),
  };
}

const texts: Readonly<Record<string, { headline: string; lede: string; text: string }>> = {
  uk: {
    headline: 'Згорани готуються до зими',
    lede: 'Містяни запасаються дровами й утеплюють вікна, а рада обіцяє полагодити котельню до перших морозів.',
    text: 'Торік морози застали місто зненацька, тож цього разу підготовку почали ще наприкінці літа.',
  },
  en: {
    headline: 'Zghorany gets ready for winter',
    lede: 'Townspeople stock up on firewood and seal their windows; the council promises to mend the boiler house.',
    text: 'Last year the frost took the town by surprise, so this time the preparations began in late summer.',
  },
  ru: {
    headline: 'Згораны готовятся к зиме',
    lede: 'Горожане запасаются дровами и утепляют окна, а совет обещает починить котельную до первых морозов.',
    text: 'В прошлом году морозы застали город врасплох, поэтому на этот раз подготовку начали ещё в конце лета.',
  },
};

/** An article that may go out in `locale`, unless the changes are against it. */
export function writeArticle(samples: SampleDocuments, locale: string, changes: Data = {}): Data {
  const { headline, lede, text } = texts[locale] ?? {};
  const sourceLocale = changes.sourceLocale ?? 'uk';
  return {
    headline,
    lede,
    body: [{ __component: 'sections.text', content: [paragraph(String(text))] }],
    genre: 'opinion',
    sourceLocale,
    authors: [samples.author],
    illustration: samples.illustration,
    ...(locale !== sourceLocale && { translation: { method: 'human', translators: [samples.author] } }),
    ...changes,
  };
}

export function paragraph(text: string): Data {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

/** A picture that the editor of blocks puts into a text: a copy of what the media library knows of the file. */
export function imageBlock(url: string, hash = 'none'): Data {
  const image = { name: 'in-text.jpg', url, hash, ext: '.jpg', mime: 'image/jpeg', size: 1, width: 40, height: 30 };
  const kept = { alternativeText: 'x', provider: 'local', createdAt: '2025-01-01', updatedAt: '2025-01-01' };
  return { type: 'image', image: { ...image, ...kept }, children: [{ type: 'text', text: '' }] };
}

/** Saves an article as a draft, in the first locale named and then in the others. */
export async function saveDraft(strapi: Core.Strapi, versions: Readonly<Record<string, Data>>): Promise<string> {
  const documents = strapi.documents(article);
  let documentId: string | undefined;
  for (const [locale, data] of Object.entries(versions)) {
    if (documentId === undefined) ({ documentId } = await documents.create({ locale, data }));
    else await documents.update({ documentId, locale, data });
  }
  return String(documentId);
}

/** Saves changes to one draft of an article. */
export async function saveChanges(gate: Gate, documentId: string, locale: string, data: Data): Promise<void> {
  await gate.strapi.documents(article).update({ documentId, locale, data });
}

/** Clones an article in one locale or in all. */
export async function cloneOf(gate: Gate, documentId: string, locale: string, data: Data = {}): Promise<string> {
  const clone = await gate.strapi.documents(article).clone({ documentId, locale, data });
  return String(clone?.documentId);
}

/** A picture, an author and a source, each in these locales, with what a story that shows them has to credit. */
export async function writeCredited(
  strapi: Core.Strapi,
  [first = 'uk', ...others]: readonly string[],
): Promise<Record<'illustration' | 'author' | 'source', string>> {
  const { image } = await strapi.db.query('api::illustration.illustration').findOne({ where: {}, populate: ['image'] });
  const write = async (type: 'illustration' | 'author' | 'source', data: object): Promise<string> => {
    const documents = strapi.documents(`api::${type}.${type}` as 'api::author.author');
    const { documentId } = await documents.create({ locale: first, data: data as Data });
    for (const locale of others) await documents.update({ documentId, locale, data: data as Data });
    return documentId;
  };
  const picture = { image: image.id, caption: 'Вежа', altText: 'Вежа', creditLine: 'О. М.' };
  return {
    illustration: await write('illustration', picture),
    author: await write('author', { name: 'О. Марчук' }),
    source: await write('source', { name: 'Рада' }),
  };
}

/** Saves and publishes an article. */
export async function putOut(strapi: Core.Strapi, versions: Readonly<Record<string, Data>>): Promise<string> {
  const documentId = await saveDraft(strapi, versions);
  await strapi.documents(article).publish({ documentId, locale: '*' });
  return documentId;
}

/** Takes the byline off one draft, whatever its other locales say. */
export async function unsign(strapi: Core.Strapi, documentId: string, locale: string): Promise<void> {
  await strapi.db.query(article).update({ where: { documentId, locale, publishedAt: null }, data: { authors: [] } });
}

/** Makes what a door needs: nothing, a draft of `data`, or what becomes of it. Answers with what the door is to publish. */
export async function prepare(door: Door, gate: Gate, locale: string, data: Data): Promise<Submission> {
  if (door.takes === 'new') return { locale, data };
  const submission = { locale, data, documentId: await saveDraft(gate.strapi, { [locale]: data }) };
  if (!door.prepare) return submission;
  return { ...submission, documentId: passed(await door.prepare(gate.visitor, submission)) };
}

/** Goes through a door that is expected to be open. */
export async function goThrough(door: Door, gate: Gate, locale: string, data: Data): Promise<string> {
  return passed(await door.publish(gate.visitor, await prepare(door, gate, locale, data)));
}

/** The document that came out of a door. */
export function passed(answer: Answer): string {
  if (answer.refusal) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`);
  return answer.documentId;
}

/** The doors as the rows of a test table. */
export function tableOf(doors: readonly Door[]): [title: string, door: Door][] {
  return doors.map((door) => [`${door.kind}: ${door.name}`, door]);
}

/** The rows of an article, by locale; the published ones unless asked for the drafts. */
export async function readRows(
  strapi: Core.Strapi,
  documentId: string,
  status: 'draft' | 'published' = 'published',
): Promise<Record<string, Row>> {
  const rows: Row[] = await strapi.db.query(article).findMany({
    where: { documentId, publishedAt: status === 'draft' ? null : { $notNull: true } },
    populate: { authors: true },
    orderBy: { locale: 'asc' },
  });
  return Object.fromEntries(rows.map((row) => [row.locale, row]));
}

/** Reads one row that is expected to be there. */
export async function readRow(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
  status: 'draft' | 'published' = 'published',
): Promise<Row> {
  const row = (await readRows(strapi, documentId, status))[locale];
  if (!row) throw new Error(`There is no ${status} row in ${locale}`);
  return row;
}

/** Lists the events of articles that come of running `run`. */
export async function eventsDuring(strapi: Core.Strapi, run: () => Promise<unknown>): Promise<string[]> {
  await settle(strapi);
  const events: string[] = [];
  const stop = strapi.eventHub.subscribe(async (event: string, payload: unknown) => {
    const { uid } = (payload ?? {}) as { uid?: string };
    if (event.startsWith('entry.') && uid === article) events.push(event);
  });
  try {
    await run();
    await settle(strapi);
  } finally {
    stop();
  }
  return events.sort();
}

/** Runs `run` once in the middle of an action on a document, at its very heart or just after it has been done. */
export function interrupt(
  strapi: Core.Strapi,
  action: string,
  documentId: string,
  moment: 'before' | 'after',
  run: () => Promise<unknown>,
): void {
  let isDone = false;
  const middleware: Modules.Documents.Middleware.Middleware = async (context, next) => {
    const params = context.params as { documentId?: string };
    if (isDone || context.action !== action || params.documentId !== documentId) return next();
    isDone = true;
    if (moment === 'before') await run();
    const result = await next();
    if (moment === 'after') await run();
    return result;
  };
  strapi.documents.use(middleware);
}
