import { runCases } from '../../helpers/run-cases';

runCases(__dirname, ['republication', 'out-of-policy', 'waivers-at-once', 'types-left', 'new-language']);
