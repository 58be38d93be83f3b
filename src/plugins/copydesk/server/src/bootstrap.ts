import type { Core } from '@strapi/strapi';
import { getDesk } from './get-desk';
import { refuseUngatedPublication } from './lifecycles/refuse-ungated-publication';

export default ({ strapi }: { strapi: Core.Strapi }): void => {
  const desk = getDesk(strapi);
  refuseUngatedPublication(strapi, Object.keys(desk.policy().contentTypes).filter(desk.governs));
};
