import type { ArticleSeed } from '../shapes';
import { asteroidNamed } from './asteroid-named';
import { churchRestorerInterview } from './church-restorer-interview';
import { clockChangeExplainer } from './clock-change-explainer';
import { dniproBridge } from './dnipro-bridge';
import { harvestForecast } from './harvest-forecast';
import { heatingSeason } from './heating-season';
import { karabakhOperation } from './karabakh-operation';
import { librariesOpinion } from './libraries-opinion';
import { machineTranslationExplainer } from './machine-translation-explainer';
import { nightTrains } from './night-trains';
import { oldPortExhibition } from './old-port-exhibition';
import { seaStorm } from './sea-storm';
import { steppeMound } from './steppe-mound';

/** The published stories of the sample edition. */
export const articles: readonly ArticleSeed[] = [
  librariesOpinion,
  churchRestorerInterview,
  clockChangeExplainer,
  asteroidNamed,
  dniproBridge,
  oldPortExhibition,
  nightTrains,
  steppeMound,
  harvestForecast,
  machineTranslationExplainer,
  heatingSeason,
  seaStorm,
  karabakhOperation,
];
