import { runCases } from '../../helpers/run-cases';

runCases(__dirname, ['locale-rights', 'versions', 'rewritten-files', 'uploads', 'long-lists']);
