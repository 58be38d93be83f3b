import type { Locale } from '../../plugins/copydesk/domain/violation';

/** What may be done with documents, as Strapi's content manager calls it. */
export type ContentAction = 'read' | 'create' | 'update' | 'delete' | 'publish';

/** What a role may do with some content types. */
export interface Grant {
  actions: readonly ContentAction[];
  /** Names of content types, such as `article`. */
  types: readonly string[];
  locales: readonly Locale[];
  /** Only what one has created oneself. */
  own?: boolean;
  /** The attributes concerned, by type; all of them where none are named. */
  fields?: Readonly<Record<string, readonly string[]>>;
}

/** A role of the newsroom. */
export interface Role {
  code: string;
  name: string;
  description: string;
  grants: readonly Grant[];
  /** Permissions of plugins, by their ids. */
  plugins: readonly string[];
}
