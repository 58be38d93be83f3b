import type { Locale } from '../../plugins/copydesk/domain/ids';

/** An action on documents, by its name in Strapi's content manager. */
export type ContentAction = 'read' | 'create' | 'update' | 'delete' | 'publish';

/** What a role may do with some content types. */
export interface Grant {
  actions: readonly ContentAction[];
  /** Names of content types, such as `article`. */
  types: readonly string[];
  locales: readonly Locale[];
  /** Whether only documents that the user has created are granted. */
  own?: boolean;
  /** The attributes granted, by type. A type without an entry has all of them. */
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
  /** The same, for what one has created oneself. */
  ownPlugins?: readonly string[];
}
