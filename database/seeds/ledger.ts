import type { Core } from '@strapi/strapi';

/** Remembers which documents the sample edition became, so that loading it again changes nothing. */
export interface Ledger {
  find: (name: string) => string | undefined;
  /** Runs `make` unless the name is known; what it made and the name are remembered together or not at all. */
  once: (name: string, make: () => Promise<string>) => Promise<string>;
}

export async function openLedger(strapi: Core.Strapi): Promise<Ledger> {
  const store = strapi.store({ type: 'core', name: 'sample_edition' });
  const known = ((await store.get({ key: 'documents' })) ?? {}) as Record<string, string>;

  return {
    find: (name) => known[name],
    async once(name, make) {
      const existing = known[name];
      if (existing !== undefined) return existing;
      return strapi.db.transaction(async () => {
        const made = await make();
        await store.set({ key: 'documents', value: { ...known, [name]: made } });
        known[name] = made;
        return made;
      });
    },
  };
}
