import type { IllustrationKey } from '../shapes';
import { cityTram } from './scenes/city-tram';
import { clockTower } from './scenes/clock-tower';
import { harvestChart } from './scenes/harvest-chart';
import { karabakhMap } from './scenes/karabakh-map';
import { mountainRoad } from './scenes/mountain-road';
import { newsroomScreens } from './scenes/newsroom-screens';
import { nightSky } from './scenes/night-sky';
import { nightTrain } from './scenes/night-train';
import { oldPort } from './scenes/old-port';
import { powerLines } from './scenes/power-lines';
import { readingRoom } from './scenes/reading-room';
import { riverBridge } from './scenes/river-bridge';
import { steppeMound } from './scenes/steppe-mound';
import { stormSea } from './scenes/storm-sea';
import { wheatField } from './scenes/wheat-field';
import { woodenChurch } from './scenes/wooden-church';

/** Draws the picture of every illustration, as SVG. */
export const scenes: Record<IllustrationKey, () => string> = {
  'mountain-road': mountainRoad,
  'karabakh-map': karabakhMap,
  'river-bridge': riverBridge,
  'wheat-field': wheatField,
  'harvest-chart': harvestChart,
  'wooden-church': woodenChurch,
  'night-train': nightTrain,
  'newsroom-screens': newsroomScreens,
  'reading-room': readingRoom,
  'clock-tower': clockTower,
  'steppe-mound': steppeMound,
  'power-lines': powerLines,
  'night-sky': nightSky,
  'old-port': oldPort,
  'storm-sea': stormSea,
  'city-tram': cityTram,
};
