/** The part of the GraphQL plugin's service that says what its schema leaves out. */
export interface GraphqlExtension {
  shadowCRUD: (uid: string) => {
    disable: () => void;
    field: (name: string) => { disableFilters: () => void };
  };
}

/** A mutation, as Nexus hands it to its plugins. */
export interface MutationField {
  name: string;
  parentType?: string;
  args?: Record<string, unknown>;
  extensions?: { strapi?: { contentType?: { uid: string; modelType?: string } } };
}

type Resolve = (parent: unknown, args: Record<string, unknown>, context: unknown, info: unknown) => unknown;

/** The part of Nexus, in which the GraphQL plugin writes its schema, that changes fields of it. */
export interface Nexus {
  stringArg: (config: { description: string }) => unknown;
  plugin: (config: {
    name: string;
    onAddOutputField?: (field: MutationField) => void;
    onCreateFieldResolver: (config: {
      parentTypeConfig: { name: string };
      fieldConfig: { extensions?: { nexus?: { config?: MutationField } } };
    }) => ((...call: [...Parameters<Resolve>, Resolve]) => Promise<unknown>) | undefined;
  }) => unknown;
}

/** The part of the GraphQL plugin's service that takes plugins of Nexus: of several, the first is the outermost. */
export interface NexusExtension {
  use: (extend: (tools: { nexus: Nexus }) => object) => void;
}
