#!/usr/bin/env node
/** The command `consentlint`. */
import { run } from './run.js';

/** Whoever reads our output may stop early, as `head` does; that is no error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);
process.exitCode = await run(process.argv.slice(2), process);
