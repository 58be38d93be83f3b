import bootstrap from './bootstrap';
import destroy from './destroy';
import config from './config';
import deskEntry from './content-types/desk-entry';
import pictureCredit from './content-types/picture-credit';
import slugClaim from './content-types/slug-claim';
import translationState from './content-types/translation-state';
import waiver from './content-types/waiver';
import copies from './controllers/copies';
import deskController from './controllers/desk';
import drafts from './controllers/drafts';
import pictureCredits from './controllers/picture-credits';
import publication from './controllers/publication';
import readinessController from './controllers/readiness';
import standings from './controllers/standings';
import types from './controllers/types';
import translationsController from './controllers/translations';
import waiversController from './controllers/waivers';
import register from './register';
import admin from './routes/admin';
import contentApi from './routes/content-api';
import changes from './services/changes';
import desk from './services/desk';
import publications from './services/publications';
import readiness from './services/readiness';
import translations from './services/translations';
import waivers from './services/waivers';

export default {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes: {
    'desk-entry': deskEntry,
    'picture-credit': pictureCredit,
    'slug-claim': slugClaim,
    'translation-state': translationState,
    waiver,
  },
  controllers: {
    copies,
    desk: deskController,
    drafts,
    'picture-credits': pictureCredits,
    publication,
    readiness: readinessController,
    standings,
    translations: translationsController,
    types,
    waivers: waiversController,
  },
  routes: { 'content-api': contentApi, admin },
  services: { changes, desk, publications, readiness, translations, waivers },
};
