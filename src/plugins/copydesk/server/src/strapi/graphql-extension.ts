/** The part of the GraphQL plugin's service that says what its schema leaves out. */
export interface GraphqlExtension {
  shadowCRUD: (uid: string) => {
    disable: () => void;
    field: (name: string) => { disableFilters: () => void };
  };
}
