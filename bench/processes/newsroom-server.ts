import type { AddressInfo } from 'node:net';
import { type Core, createStrapi } from '@strapi/strapi';
import { settle } from '../../scripts/lib/settle.cjs';
import { populateShown } from '../reading/populate-shown';
import { policyInForce } from '../../src/plugins/copydesk/server/src/public-api';
import { createActs } from '../acts/create-acts';
import { article, loadArticles } from '../loading/load-articles';
import { root } from '../project';
import { countStatements, type StatementCounter } from './count-statements';
import { serveCommands } from './serve-commands';

/** What a newsroom, with Copydesk or without, does for the bench. */
function createCommands(strapi: Core.Strapi, counter: StatementCounter) {
  const acts = createActs(strapi);
  return {
    async findAddress(): Promise<string> {
      const { port } = strapi.server.httpServer.address() as AddressInfo;
      return `http://127.0.0.1:${port}`;
    },

    loadArticles: ({ count }: { count: number }) => loadArticles(strapi, count),

    /**
     * Performs an act once. Returns how long the caller waited, and how many statements were sent until everything had ended.
     */
    async perform({ act, documentId, round }: { act: keyof typeof acts; documentId: string; round: number }) {
      const work = await acts[act](documentId, round);
      await settle(strapi);
      counter.take();
      const begun = performance.now();
      await work();
      const ms = performance.now() - begun;
      const endedAt = Date.now();
      await settle(strapi);
      return { ms, endedAt, statements: counter.take().length };
    },

    /** The statements since the last call. */
    async takeStatements(): Promise<string[]> {
      await settle(strapi);
      return counter.take();
    },

    /** What Strapi's own API has to be asked for to show all that the delivery shows of an article. */
    describePopulate: async () => populateShown(article, policyInForce(strapi).schemaOf),

    /** Resident memory in bytes. */
    measureMemory: async () => process.memoryUsage.rss(),
  };
}
export type NewsroomCommands = ReturnType<typeof createCommands>;

async function main(): Promise<void> {
  const counter = countStatements();
  const strapi = await createStrapi({ appDir: root, distDir: process.env.BENCH_APP ?? '' }).load();
  await strapi.start();
  serveCommands(createCommands(strapi, counter));
}

void main();
