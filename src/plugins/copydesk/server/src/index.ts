import bootstrap from './bootstrap';
import destroy from './destroy';
import config from './config';
import deskEntry from './desk/desk-entry';
import pictureCredit from './picture-credits/picture-credit';
import release from './releases/release';
import slugClaim from './slugs/slug-claim';
import translationState from './translations/translation-state';
import waiver from './waivers/waiver';
import withdrawal from './withdrawals/withdrawal';
import copies from './http/controllers/copies';
import deskController from './http/controllers/desk';
import drafts from './http/controllers/drafts';
import pictureCredits from './http/controllers/picture-credits';
import publication from './http/controllers/publication';
import readinessController from './http/controllers/readiness';
import rules from './http/controllers/rules';
import standings from './http/controllers/standings';
import types from './http/controllers/types';
import translationsController from './http/controllers/translations';
import withdrawalsController from './http/controllers/withdrawals';
import waiversController from './http/controllers/waivers';
import register from './register';
import admin from './http/routes/admin';
import contentApi from './http/routes/content-api';

export default {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes: {
    'desk-entry': deskEntry,
    'picture-credit': pictureCredit,
    release,
    'slug-claim': slugClaim,
    'translation-state': translationState,
    waiver,
    withdrawal,
  },
  controllers: {
    copies,
    desk: deskController,
    drafts,
    'picture-credits': pictureCredits,
    publication,
    readiness: readinessController,
    rules,
    standings,
    translations: translationsController,
    types,
    waivers: waiversController,
    withdrawals: withdrawalsController,
  },
  routes: { 'content-api': contentApi, admin },
};
