import { runCases } from '../../helpers/run-cases';

runCases(__dirname, ['rules', 'release', 'saving', 'staleness', 'load-rows', 'doors', 'single-types']);
