import { runCases } from '../../helpers/run-cases';

runCases(__dirname, ['acts', 'read-paths', 'expired-rights', 'retraction', 'lifting', 'source']);
