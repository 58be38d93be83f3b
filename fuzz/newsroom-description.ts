import type { IntrospectionQuery } from 'graphql';
import type { Identity } from './requests/fuzz-request';

/** A field of a content type or component, as its schema has it. */
export interface Attribute {
  type: string;
  enum?: readonly string[];
  component?: string;
  components?: readonly string[];
  repeatable?: boolean;
  target?: string;
  relation?: string;
  multiple?: boolean;
}

export interface TypeDescription {
  uid: string;
  /** What its documents are called in addresses. */
  plural: string;
  attributes: Record<string, Attribute>;
  documentIds: readonly string[];
  slugs: readonly string[];
}

export interface Route {
  method: string;
  path: string;
}

/** What a fuzzer has to know of a newsroom that is running. */
export interface NewsroomDescription {
  url: string;
  routes: readonly Route[];
  types: readonly TypeDescription[];
  components: Record<string, Record<string, Attribute>>;
  fileIds: readonly number[];
  graphql: IntrospectionQuery;
  /** What each identity shows, if anything. */
  tokens: Partial<Record<Identity, string>>;
}
