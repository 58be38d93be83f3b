import type { Core } from '@strapi/strapi';
import { serviceOf } from '../strapi/service-of';

interface GraphqlExtension {
  use: (extend: () => { resolversConfig: Record<string, { auth: { scope: string[] } }> }) => void;
}

interface Component {
  attributes: Record<string, { type: string; target?: string }>;
}

interface Naming {
  getComponentName: (component: Component) => string;
}

/**
 * Asks for the permission to find documents of a type wherever a component relates to them. Strapi's GraphQL asks for it in relations of
 * content types alone: it files those of components under a name that no type has.
 *
 * @seam graphql-extension
 */
export function guardRelationsOfComponents(strapi: Core.Strapi): void {
  if (!('graphql' in strapi.plugins)) return;
  const { naming } = serviceOf<{ naming: Naming }>(strapi, 'plugin::graphql.utils');
  serviceOf<GraphqlExtension>(strapi, 'plugin::graphql.extension').use(() => ({
    resolversConfig: Object.fromEntries(
      Object.values(strapi.components as unknown as Record<string, Component>).flatMap((component) =>
        Object.entries(component.attributes).flatMap(([name, { type, target }]) => {
          if (type !== 'relation' || target === undefined) return [];
          const path = `${naming.getComponentName(component)}.${name}`;
          const config = { auth: { scope: [`${target}.find`] } };
          return [
            [path, config],
            [`${path}_connection`, config],
          ];
        }),
      ),
    ),
  }));
}
