import { nodeFiles } from './node-files.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  files: nodeFiles,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
