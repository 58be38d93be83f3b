import { verifyModel } from '../../../src/delivery/read-model/verify';
import { saysSomething } from '../../../src/plugins/copydesk/domain/text/says-something';
import { copydesk } from '../../helpers/copydesk';
import { article } from '../../helpers/doors';
import { ask, type Data } from '../delivery/reader';
import { follow, type LocaleCode, locales, sql, type Stage } from './stage';

/** A story as a reader finds it at one door, in one language. */
interface Seen {
  door: string;
  locale: string;
  text: unknown;
  authors: readonly unknown[];
  sources: readonly unknown[];
  backgrounds: readonly unknown[];
  sections: readonly unknown[];
  pictures: readonly Picture[];
}
interface Picture {
  credit: unknown;
  altText: unknown;
  url: unknown;
}

const list = (value: unknown): Data[] => (Array.isArray(value) ? (value as Data[]) : []);
const textOf = (value: unknown, ...names: string[]) => names.map((name) => (value as Data | null)?.[name]).join('');

/** What Strapi's REST and GraphQL say of a story. */
function readRow(door: string, row: Data): Seen {
  const pictures = [row.illustration, ...list(row.body).flatMap((one) => one.illustration ?? [])];
  return {
    door,
    locale: String(row.locale),
    text: `${String(row.headline ?? '')}|${String(row.lede ?? '')}`,
    authors: list(row.authors).map(({ name }) => name),
    sources: list(row.sources).map(({ name }) => name),
    backgrounds: list(row.backgrounds).map(({ title }) => title),
    sections: list(row.body),
    pictures: pictures.map((one) => {
      const picture = (one ?? {}) as Data;
      return { credit: picture.creditLine, altText: picture.altText, url: textOf(picture.image, 'url') };
    }),
  };
}

/** What the delivery says of a story. */
function readDelivered(door: string, locale: string, data: Data): Seen {
  const sections = list(data.body);
  const pictures = [data.illustration, ...sections.flatMap((one) => one.illustration ?? [])];
  return {
    door,
    locale,
    text: `${String(data.headline ?? '')}|${String(data.lede ?? '')}`,
    authors: list(data.authors).map(({ name }) => name),
    sources: list(data.sources).map(({ name }) => name),
    backgrounds: list(data.backgrounds).map(({ title }) => title),
    sections,
    pictures: pictures.map((one) => {
      const picture = (one ?? {}) as Data;
      return { credit: picture.credit, altText: picture.altText, url: textOf(picture.image, 'url') };
    }),
  };
}

const populate = [
  'populate[authors]=true',
  'populate[sources]=true',
  'populate[backgrounds]=true',
  'populate[illustration][populate]=image',
  'populate[body][on][sections.text]=true',
  'populate[body][on][sections.figure][populate][illustration][populate]=image',
].join('&');

const fields = `documentId locale headline lede authors { name } sources { name } backgrounds { title }
  illustration { creditLine altText image { url } }
  body { __typename ... on ComponentSectionsFigure { illustration { creditLine altText image { url } } } }`;

/** Looks for the story at every door that readers have. */
export async function findAtDoors(stage: Stage): Promise<Seen[]> {
  const { visitor, story, slugs } = stage;
  const get = async (path: string) => (await ask(visitor, path)).body as unknown as { data?: unknown };
  const delivered = async (locale: LocaleCode, door: string, path: string): Promise<Seen[]> => {
    let answer = await ask(visitor, path);
    // A former address leads to the present one.
    const { location } = answer.headers;
    if (answer.status === 301 && location) answer = await ask(visitor, location.replace(/^https?:\/\/[^/]+/, ''));
    const data = answer.body.data as Data | null;
    return answer.status === 200 && data && data.locale === locale ? [readDelivered(door, locale, data)] : [];
  };
  const one = async (locale: LocaleCode): Promise<Seen[]> => {
    const [bySlug, byId, { data }, latest] = await Promise.all([
      delivered(locale, 'by-slug', `/api/articles/by-slug/${slugs[locale]}?locale=${locale}`),
      delivered(locale, 'by-id', `/api/articles/by-id/${story}?locale=${locale}`),
      get(`/api/articles/${story}?locale=${locale}&${populate}`),
      get(`/api/articles/latest?locale=${locale}&limit=100`),
    ]);
    const listed = list(latest.data).filter((item) => item.documentId === story);
    return [
      ...bySlug,
      ...byId,
      ...(data ? [readRow('REST', data as Data)] : []),
      // An item of the list has the byline alone: it is compared with what the address gives.
      ...listed.map((item) => ({ ...(byId[0] ?? readDelivered('', locale, item)), door: 'latest' })),
    ];
  };
  const inGraphql = async (): Promise<Seen[]> => {
    const query = `{ ${locales.map((code) => `${code}: article(documentId: "${story}", locale: "${code}") { ${fields} }`).join(' ')} }`;
    const response = await fetch(`${visitor.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data: Record<string, Data | null> | null };
    return Object.values(data ?? {}).flatMap((row) => (row ? [readRow('GraphQL', row)] : []));
  };
  const inList = async (): Promise<Seen[]> => {
    const { data } = await get(`/api/articles?locale=*&filters[documentId][$eq]=${story}&${populate}`);
    return list(data).map((row) => readRow('REST list', row));
  };
  return (await Promise.all([...locales.map(one), inGraphql(), inList()])).flat();
}

/** What is wrong for readers, for the desk, or for whoever verifies, once everything has been followed. */
export async function findFaults(stage: Stage): Promise<string[]> {
  await follow(stage.strapi);
  const [model, desk] = [await verifyModel(stage.strapi), await copydesk.verifyDesk(stage.strapi)];
  return [...(await findUntrue(stage)), ...[...model, ...desk].map((one) => JSON.stringify(one))];
}

/** Everything that must not be said of a story at any door, in one sentence each. */
export async function findUntrue(stage: Stage): Promise<string[]> {
  const [seen, withdrawn, claims] = await Promise.all([
    findAtDoors(stage),
    sql(stage.strapi, 'select 1 from copydesk_withdrawals where subject = ? and lifted_at is null', [stage.story]),
    sql<{ locale: string }>(
      stage.strapi,
      'select distinct locale from copydesk_slug_claims where content_type = ? and claimant = ? and slug = any(?)',
      [article, stage.story, Object.values(stage.slugs)],
    ),
  ]);
  const doors = [...new Set(seen.map(({ door }) => door))];
  return [
    ...(withdrawn.length > 0 ? seen.map(({ door, locale }) => `${door} ${locale}: it is withdrawn, and readable`) : []),
    ...seen.flatMap(findUncredited),
    ...doors.flatMap((door) => findUnequal(seen.filter((one) => one.door === door))),
    ...locales.flatMap((locale) => findDisagreement(seen, locale)),
    ...(claims.length < locales.length && seen.length > 0 ? ['the story has lost a claim to an address'] : []),
  ];
}

function findUncredited({ door, locale, ...seen }: Seen): string[] {
  const says = (value: unknown) => typeof value === 'string' && saysSomething(value);
  const faults = [
    ...(String(seen.text).split('|').every(says) ? [] : ['no text']),
    ...(seen.authors.length > 0 && seen.authors.every(says) ? [] : ['no byline']),
    ...(seen.sources.length > 0 && seen.sources.every(says) ? [] : ['no source']),
    ...(seen.backgrounds.every(says) ? [] : ['a background without a title']),
    ...(seen.sections.length > 0 ? [] : ['no body']),
    ...(seen.pictures.length > 0 ? [] : ['no picture']),
    ...(seen.pictures.every(({ credit }) => says(credit)) ? [] : ['a picture without a credit']),
    ...(seen.pictures.every(({ altText }) => says(altText)) ? [] : ['a picture without words']),
    ...(seen.pictures.every(({ url }) => says(url)) ? [] : ['a credit without a picture']),
  ];
  return faults.map((fault) => `${door} ${locale}: ${fault}`);
}

/** A story that shows less in one language than in another. */
function findUnequal([first, ...others]: readonly Seen[]): string[] {
  const count = ({ authors, sources, backgrounds, sections, pictures }: Seen) =>
    [authors, sources, backgrounds, sections, pictures].map(({ length }) => length).join(' ');
  return others
    .filter((other) => first && count(other) !== count(first))
    .map((other) => `${other.door}: ${other.locale} shows ${count(other)}, ${first?.locale} ${first && count(first)}`);
}

/** What one door gives in a language, all give. */
function findDisagreement(seen: readonly Seen[], locale: string): string[] {
  const doors = new Set(seen.filter((one) => one.locale === locale).map(({ door }) => door));
  return doors.size === 0 || doors.size === 6 ? [] : [`in ${locale} it is given by ${[...doors].join(', ')} alone`];
}
