import type { SourceSeed } from './shapes';

export const sources: readonly SourceSeed[] = [
  {
    key: 'defence-ministry-azerbaijan',
    kind: 'official',
    url: 'https://mod.gov.az',
    locales: {
      uk: { name: 'Міністерство оборони Азербайджану' },
      en: { name: 'Ministry of Defence of Azerbaijan' },
      ru: { name: 'Министерство обороны Азербайджана' },
    },
  },
  {
    key: 'defence-ministry-armenia',
    kind: 'official',
    url: 'https://mil.am',
    locales: {
      uk: { name: 'Міністерство оборони Вірменії' },
      en: { name: 'Ministry of Defence of Armenia' },
      ru: { name: 'Министерство обороны Армении' },
    },
  },
  {
    key: 'azerbaijani-media',
    kind: 'media',
    locales: {
      uk: { name: 'Азербайджанські ЗМІ' },
      en: { name: 'Azerbaijani media' },
      ru: { name: 'Азербайджанские СМИ' },
    },
  },
  {
    key: 'karabakh-social-media',
    kind: 'social',
    locales: {
      uk: { name: 'Дописи з Нагірного Карабаху в соцмережах' },
      en: { name: 'Social media posts from Nagorno-Karabakh' },
      ru: { name: 'Публикации из Нагорного Карабаха в соцсетях' },
    },
  },
  {
    key: 'armenia-azerbaijan-talks-record',
    kind: 'document',
    locales: {
      uk: { name: 'Хроніка вірменсько-азербайджанських переговорів' },
      en: { name: 'Record of the Armenia–Azerbaijan talks' },
      ru: { name: 'Хроника армяно-азербайджанских переговоров' },
    },
  },
  {
    key: 'statistics-service',
    kind: 'official',
    url: 'https://ukrstat.gov.ua',
    locales: {
      uk: { name: 'Державна служба статистики України' },
      en: { name: 'State Statistics Service of Ukraine' },
      ru: { name: 'Государственная служба статистики Украины' },
    },
  },
  {
    key: 'harvest-report',
    kind: 'document',
    locales: {
      uk: { name: 'Звіт про врожай зернових' },
      en: { name: 'Grain harvest report' },
      ru: { name: 'Отчет об урожае зерновых' },
    },
  },
  {
    key: 'grain-growers-union',
    kind: 'organisation',
    url: 'https://grain-growers.example.org',
    locales: {
      uk: { name: 'Спілка виробників зерна' },
      en: { name: 'Grain Growers’ Union' },
      ru: { name: 'Союз производителей зерна' },
    },
  },
  {
    key: 'rail-operator',
    kind: 'organisation',
    url: 'https://uz.gov.ua',
    locales: {
      uk: { name: 'Укрзалізниця' },
      en: { name: 'Ukrzaliznytsia' },
      ru: { name: 'Укрзализныця' },
    },
  },
  {
    key: 'dnipro-city-council',
    kind: 'official',
    url: 'https://dniprorada.gov.ua',
    locales: {
      uk: { name: 'Дніпровська міська рада' },
      en: { name: 'Dnipro City Council' },
      ru: { name: 'Днепровский городской совет' },
    },
  },
  {
    key: 'emergency-service',
    kind: 'official',
    url: 'https://dsns.gov.ua',
    locales: {
      uk: { name: 'Державна служба України з надзвичайних ситуацій' },
      en: { name: 'State Emergency Service of Ukraine' },
      ru: { name: 'Государственная служба Украины по чрезвычайным ситуациям' },
    },
  },
  {
    key: 'observatory',
    kind: 'organisation',
    url: 'https://mao.kiev.ua',
    locales: {
      uk: { name: 'Головна астрономічна обсерваторія НАН України' },
      en: { name: 'Main Astronomical Observatory of the National Academy of Sciences of Ukraine' },
      ru: { name: 'Главная астрономическая обсерватория НАН Украины' },
    },
  },
  {
    key: 'history-museum',
    kind: 'organisation',
    url: 'https://nmiu.org',
    locales: {
      uk: { name: 'Національний музей історії України' },
      en: { name: 'National Museum of the History of Ukraine' },
      ru: { name: 'Национальный музей истории Украины' },
    },
  },
  {
    key: 'church-restorer',
    kind: 'person',
    locales: {
      uk: { name: 'Василь Боднар' },
      en: { name: 'Vasyl Bodnar' },
      ru: { name: 'Василий Боднар' },
    },
  },
  {
    key: 'grid-operator',
    kind: 'organisation',
    url: 'https://ua.energy',
    locales: {
      uk: { name: 'Укренерго' },
      en: { name: 'Ukrenergo' },
      ru: { name: 'Укрэнерго' },
    },
  },
];
