import pluginPackage from '../../package.json';

/** What the panel loads: the plugin makes itself known by its name. */
export default {
  register(app: { registerPlugin: (plugin: { id: string; name: string }) => void }) {
    app.registerPlugin({ id: pluginPackage.strapi.name, name: pluginPackage.strapi.displayName });
  },
};
