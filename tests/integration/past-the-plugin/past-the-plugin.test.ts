import { runCases } from '../../helpers/run-cases';

runCases(__dirname, ['follow-changes', 'unusual-times', 'locales']);
