import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How much memory documents may take. A site sends a few dozen, of some 20 kB each. */
export const mostBytes = 8 * 2 ** 20;
/** One document of more than this is parsed each time, so that it does not push out many others. */
const mostBytesOfOne = mostBytes / 8;

/** What a token takes at most, with its place in the text and the node that it belongs to. Documents of dense tokens were measured. */
const bytesPerToken = 500;
const bytesPerCharacter = 2;

/** The documents that Apollo Server has parsed and found valid, by what it calls them. */
export interface DocumentStore {
  get: (key: string) => Promise<DocumentNode | undefined>;
  set: (key: string, document: DocumentNode) => Promise<void>;
  delete: (key: string) => Promise<boolean>;
  /** How much memory they are taken to take. */
  bytes: () => number;
}

/**
 * Keeps the documents used last. Apollo Server's own store takes the length of a document's JSON for its size, which leaves out its
 * tokens: its 30 MB are some 120 MB, and a client that sends ever different documents fills them.
 *
 * @seam apollo-documents
 */
export function createDocumentStore(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: mostBytes,
    maxEntrySize: mostBytesOfOne,
    sizeCalculation: estimateBytes,
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
    bytes: () => documents.calculatedSize,
  };
}

function estimateBytes({ loc }: DocumentNode): number {
  if (loc === undefined) return mostBytesOfOne;
  let tokens = 0;
  for (let token: typeof loc.startToken | null = loc.startToken; token; token = token.next) tokens += 1;
  return tokens * bytesPerToken + loc.source.body.length * bytesPerCharacter;
}
