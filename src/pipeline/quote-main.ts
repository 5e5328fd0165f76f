import { runQuote } from './finder/run-quote.ts';
import { nodeFiles } from './node-files.ts';

process.exitCode = await runQuote(process.argv.slice(2), {
  files: nodeFiles,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
