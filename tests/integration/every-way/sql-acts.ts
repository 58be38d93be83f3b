import { sql, type Stage } from './stage';

/** Something written in the database itself, as a restored table, a script or an import leaves it. */
export interface Damage {
  what: string;
  /** Whether it is done to what the story shows: then the story is told anew, with everything that it shows. */
  isBelow?: boolean;
  /** Whether the database itself refuses it. */
  isRefused?: boolean;
  run: (stage: Stage, locale: string) => Promise<unknown>;
}

const onStory =
  (text: (row: string) => string) =>
  ({ strapi, story }: Stage, locale: string) =>
    sql(
      strapi,
      text(`(select id from articles where document_id = :story and locale = :locale and published_at is not null)`)
        .replaceAll(':story', `'${story}'`)
        .replaceAll(':locale', `'${locale}'`),
    );
const onProp =
  (prop: 'author' | 'source' | 'background' | 'illustration' | 'figure', text: string) =>
  (stage: Stage, locale: string) =>
    sql(stage.strapi, text.replaceAll(':id', `'${stage[prop]}'`).replaceAll(':locale', `'${locale}'`));

/** What SQL can do to what readers see, one thing each. */
export const damages: readonly Damage[] = [
  { what: 'the text', run: onStory((row) => `update articles set lede = '' where id = ${row}`) },
  {
    what: 'the lead picture',
    run: onStory((row) => `delete from articles_illustration_lnk where article_id = ${row}`),
  },
  {
    what: 'a section',
    run: onStory((row) => `delete from articles_cmps where component_type = 'sections.figure' and entity_id = ${row}`),
  },
  {
    what: 'the picture of a figure',
    run: onStory(
      (row) => `delete from components_sections_figures_illustration_lnk where figure_id in (
        select cmp_id from articles_cmps where component_type = 'sections.figure' and entity_id = ${row})`,
    ),
  },
  { what: 'the byline', run: onStory((row) => `delete from articles_authors_lnk where article_id = ${row}`) },
  { what: 'the sources', run: onStory((row) => `delete from articles_sources_lnk where article_id = ${row}`) },
  { what: 'the background', run: onStory((row) => `delete from articles_backgrounds_lnk where article_id = ${row}`) },
  { what: 'the address', run: onStory((row) => `update articles set slug = 'moved-' || locale where id = ${row}`) },
  { what: 'the published row', run: onStory((row) => `delete from articles where id = ${row}`) },
  {
    what: 'the moment of its publication',
    isRefused: true,
    run: onStory((row) => `update articles set published_at = null where id = ${row}`),
  },
  { what: 'its language', run: onStory((row) => `update articles set locale = 'xx' where id = ${row}`) },
  {
    what: 'the draft',
    run: onStory(() => `delete from articles where document_id = :story and locale = :locale and published_at is null`),
  },
  { what: 'the version', run: onStory(() => `delete from articles where document_id = :story and locale = :locale`) },
  {
    what: 'a translation that nobody gave a credit',
    run: onStory((row) => `delete from articles_cmps where field = 'translation' and entity_id = ${row}`),
  },
  {
    what: 'the author’s name',
    isBelow: true,
    run: onProp('author', `update authors set name = ' ' where document_id = :id and locale = :locale`),
  },
  {
    what: 'the author',
    isBelow: true,
    run: onProp('author', `delete from authors where document_id = :id and locale = :locale`),
  },
  {
    what: 'the source’s name',
    isBelow: true,
    run: onProp('source', `update sources set name = '' where document_id = :id and locale = :locale`),
  },
  {
    what: 'the source',
    isBelow: true,
    run: onProp('source', `delete from sources where document_id = :id and locale = :locale`),
  },
  {
    what: 'the published background',
    isBelow: true,
    run: onProp(
      'background',
      `delete from backgrounds where document_id = :id and locale = :locale and published_at is not null`,
    ),
  },
  {
    what: 'the background’s title',
    isBelow: true,
    run: onProp('background', `update backgrounds set title = '' where document_id = :id and locale = :locale`),
  },
  {
    what: 'the picture’s credit',
    isBelow: true,
    run: onProp(
      'illustration',
      `update illustrations set credit_line = '' where document_id = :id and locale = :locale`,
    ),
  },
  {
    what: 'the picture',
    isBelow: true,
    run: onProp('illustration', `delete from illustrations where document_id = :id and locale = :locale`),
  },
  {
    what: 'the link to the picture’s file',
    isBelow: true,
    run: onProp(
      'illustration',
      `delete from files_related_mph where related_type = 'api::illustration.illustration' and related_id in (
         select id from illustrations where document_id = :id and locale = :locale)`,
    ),
  },
  {
    what: 'the figure’s words',
    isBelow: true,
    run: onProp('figure', `update illustrations set alt_text = '' where document_id = :id and locale = :locale`),
  },
];
