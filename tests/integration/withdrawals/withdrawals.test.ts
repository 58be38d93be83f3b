import { runCases } from '../../helpers/run-cases';

runCases(__dirname, ['acts', 'read-paths', 'expired-rights', 'guessing', 'retraction', 'lifting', 'source', 'shown']);
