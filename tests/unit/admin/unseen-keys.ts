/**
 * Beginnings of the keys of Strapi's words that nobody of the newsroom comes to see: what only an administrator opens,
 * what belongs to editions that are paid for, and what advertises them.
 */
export const unseenKeys: readonly RegExp[] = [
  // Administration
  /^Settings\.(?!sessions|profile)/,
  /^(Roles|Users|Usecase|admin\.pages|Auth\.form\.register|global\.plugins)\b/,
  /^app\.components\.(ListPlugins|Marketplace|PluginCard|BlockLink|InstallPlugin|HomePage)/,
  /^components\.AutoReloadBlocker/,
  /^notification\.(ee|success\.(adminToken|apiToken|transferToken))/,
  /^(i18n\.Settings|upload\.settings)\./,
  /^content-manager\.(api\.id|containers\.(edit-settings|list-settings))/,
  // Advertising, tours, and questions of Strapi to its users
  /^app\.components\.(FreeTrial|UpsellBanner|MediaLibraryBanner|NpsSurvey|GuidedTour|LeftMenu\.trial)/,
  /^(tours|components\.premiumFeature|HomePage\.widget\.deploy|HomePage\.welcome)/,
  // Paid editions: audit logs, history, translation and captions by AI
  /^(widget\.last-activity|content-manager\.history)\./,
  /^(i18n\.CMEditViewAI|i18n\.CMEditViewLocalePicker\.locale\.ai)/,
  /^upload\.(ai\.|list\.bulk-actions\.create-metadata|asset-details\.replace\.description\.ai)/,
  /^upload\.upload\.progress\.(generatingMetadata|metadata|file\.(generatingMetadata|metadata))/,
];
