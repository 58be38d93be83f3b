import type { StrapiApp, WidgetArgs } from '@strapi/admin/strapi-admin';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Check, CheckCircle } from '@strapi/icons';
import pluginPackage from '../../package.json';
import { deskPermission } from '../../shared/contracts/desk';
import { addSourceBesideFields } from './beside/add-source-beside-fields';
import { CreditPanel } from './credit/CreditPanel';
import { ReadinessPanel } from './components/ReadinessPanel';
import { addStandingColumn } from './list/add-standing-column';
import { languages, loadWords } from './translations/load-words';
import { sendVersions } from './versions/send-versions';
import { VersionKeeper } from './versions/VersionKeeper';
import { watchPublications } from './refusals/watch-publications';

const { name: id, displayName: name } = pluginPackage.strapi;

const deskWidget: WidgetArgs = {
  icon: CheckCircle,
  title: { id: `${id}.desk.title`, defaultMessage: 'Copy desk' },
  link: { label: { id: `${id}.widget.link`, defaultMessage: 'Open the desk' }, href: `/plugins/${id}` },
  component: async () => (await import('./desk/DeskWidget')).DeskWidget,
  pluginId: id,
  id: 'desk',
  permissions: [{ action: deskPermission }],
};

/** What the plugin adds to the admin panel. */
export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id, name });
    app.addMenuLink({
      to: `plugins/${id}`,
      icon: Check,
      intlLabel: { id: `${id}.desk.title`, defaultMessage: 'Copy desk' },
      permissions: [{ action: deskPermission, subject: null }],
      Component: () => import('./pages/PluginPages'),
      position: 1,
    });
    app.widgets.register((others) => [deskWidget, ...others]);
    watchPublications(app);
    sendVersions(window, (window.strapi as unknown as { backendURL: string }).backendURL);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
    // Right after Strapi's own buttons, which it is about.
    apis.addEditViewSidePanel(([buttons, ...others]) => [
      ...(buttons ? [buttons] : []),
      ReadinessPanel,
      CreditPanel,
      VersionKeeper,
      ...others,
    ]);
    // After the application has put its own words in place of the hints: it knows them by their text.
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', addSourceBesideFields);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addStandingColumn);
  },

  /** Strapi asks for every language of the panel; in those that the plugin does not know it speaks English. */
  async registerTrads({ locales }: { locales: string[] }): Promise<{ locale: string; data: Record<string, string> }[]> {
    return Promise.all(
      locales.map(async (locale) => {
        const words = await loadWords(languages.find((language) => language === locale) ?? 'en');
        const data = Object.entries(words).map(([key, word]): [string, string] => [`${id}.${key}`, word]);
        return { locale, data: Object.fromEntries(data) };
      }),
    );
  },
};
