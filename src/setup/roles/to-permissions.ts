import type { Grant, Role } from './role';

/** A permission as Strapi's roles hold it. */
export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

/** Lists every field of a content type that can be granted, those inside components by their paths. */
export type ListFields = (uid: string) => readonly string[];

/** Strapi's condition for what one has created oneself. */
const ownOnly = 'admin::is-creator';

/** Actions on a document as a whole. */
const fieldless = new Set(['delete', 'publish']);

/** Lists the permissions of a role in Strapi's form. */
export function toPermissions({ grants, plugins, ownPlugins = [] }: Role, listFields: ListFields): Permission[] {
  return [
    ...grants.flatMap((grant) => toContentPermissions(grant, listFields)),
    ...plugins.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
    ...ownPlugins.map((action) => ({ action, subject: null, properties: {}, conditions: [ownOnly] })),
  ];
}

function toContentPermissions({ actions, types, locales, own, fields }: Grant, listFields: ListFields): Permission[] {
  return types.flatMap((type) => {
    const subject = `api::${type}.${type}`;
    const named = fields?.[type];
    const permitted = listFields(subject).filter((field) => named?.includes(field.split('.')[0] ?? '') ?? true);
    return actions.map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject,
      properties: { ...(!fieldless.has(action) && { fields: permitted }), locales: [...locales] },
      conditions: own ? [ownOnly] : [],
    }));
  });
}
