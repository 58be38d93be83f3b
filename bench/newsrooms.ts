import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { onServer, siblingOf } from '../scripts/postgres/admin.cjs';
import type { Variant } from './apps/variants';
import { writeApp } from './apps/write-app';
import type { NewsroomCommands } from './processes/newsroom-server';
import { type Child, startChild } from './processes/start-child';
import type { Commands } from './processes/serve-commands';
import { root } from './project';

/** A running newsroom on a database of its own. */
export interface Newsroom {
  url: string;
  databaseUrl: string;
  /** The documents of its copied articles, the newest first. */
  documentIds: readonly string[];
  call: Child<NewsroomCommands>['call'];
}

/** Opens newsrooms with articles, and other servers beside them; all of it is gone when it is closed. */
export interface Newsrooms {
  /** A newsroom with so many articles. What it writes no other sees, unless it is opened on the same database. */
  open(variant: Variant, articles: number, env?: NodeJS.ProcessEnv): Promise<Newsroom>;
  /** A newsroom for reading alone: it is opened where the articles were loaded, because copying many takes long. */
  openToRead(articles: number, env?: NodeJS.ProcessEnv): Promise<Newsroom>;
  /** A second instance of a newsroom. */
  openBeside(newsroom: Newsroom, variant: Variant, env?: NodeJS.ProcessEnv): Promise<Newsroom>;
  start<C extends Commands>(program: string, env?: NodeJS.ProcessEnv): Promise<Child<C>>;
  /** Stops what runs; the articles that were loaded stay for what is opened next. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

interface Loaded {
  name: string;
  documentIds: string[];
}

/** The server for the newsrooms' databases, and the name of one that holds the sample edition, if there is one. */
export interface Ground {
  databaseUrl: string;
  edition: string | undefined;
  log: (sentence: string) => void;
}

export function createNewsrooms({ databaseUrl, edition, log }: Ground): Newsrooms {
  const folder = makeFolder();
  const apps: Partial<Record<Variant, string>> = {};
  const loaded = new Map<number, Promise<Loaded>>();
  const databases: string[] = [];
  let children: { stop(): Promise<void> }[] = [];

  const createDatabase = async (template?: string): Promise<string> => {
    const name = `copydesk_bench_${process.pid}_${databases.length + 1}`;
    databases.push(name);
    await onServer(databaseUrl, [`create database ${name}${template === undefined ? '' : ` template ${template}`}`]);
    return name;
  };

  const start = async <C extends Commands>(program: string, env: NodeJS.ProcessEnv = {}): Promise<Child<C>> => {
    const child = await startChild<C>(program, env);
    children.push(child);
    return child;
  };

  const startNewsroom = (variant: Variant, database: string, env: NodeJS.ProcessEnv = {}) =>
    start<NewsroomCommands>('newsroom-server', {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      PUBLIC_URL: 'http://127.0.0.1',
      LOG_LEVEL: 'error',
      // All readers have one address.
      READS_PER_SECOND: '0',
      DATABASE_URL: siblingOf(databaseUrl, database),
      BENCH_APP: (apps[variant] ??= writeApp(folder, variant)),
      ...env,
    });

  const load = async (articles: number): Promise<Loaded> => {
    const begun = Date.now();
    log(`loading ${articles} articles in three locales …`);
    const name = await createDatabase(edition);
    const child = await startNewsroom('copydesk', name);
    const documentIds = await child.call('loadArticles', { count: articles });
    await child.stop();
    log(`loaded ${articles} articles in ${Math.round((Date.now() - begun) / 1000)} s`);
    return { name, documentIds };
  };

  const openOn = async (
    variant: Variant,
    { name, documentIds }: Loaded,
    env?: NodeJS.ProcessEnv,
  ): Promise<Newsroom> => {
    const child = await startNewsroom(variant, name, env);
    const { call } = child;
    return { url: await call('findAddress'), databaseUrl: siblingOf(databaseUrl, name), documentIds, call };
  };

  const findLoaded = (articles: number): Promise<Loaded> => {
    const original = loaded.get(articles) ?? load(articles);
    loaded.set(articles, original);
    return original;
  };

  return {
    async open(variant, articles, env) {
      const original = await findLoaded(articles);
      return openOn(variant, { ...original, name: await createDatabase(original.name) }, env);
    },
    openToRead: async (articles, env) => openOn('copydesk', await findLoaded(articles), env),
    openBeside: ({ databaseUrl: url, documentIds }, variant, env) =>
      openOn(variant, { name: new URL(url).pathname.slice(1), documentIds: [...documentIds] }, env),
    start,
    async stop() {
      await Promise.all(children.map((child) => child.stop()));
      children = [];
    },
    async close() {
      await this.stop();
      for (const name of databases) await onServer(databaseUrl, [`drop database if exists ${name} with (force)`]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Inside the project, so that files in it find the project's packages. */
function makeFolder(): string {
  mkdirSync(path.join(root, '.tmp'), { recursive: true });
  return mkdtempSync(path.join(root, '.tmp', 'bench-'));
}
