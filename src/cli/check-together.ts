/** Which options of the command line go together. */
import { CommandError } from './command-error.js';
import type { EngineName } from './option-values.js';
import type { CommandOptions } from './options.js';

/** As given: what was not given is not there. */
type Together = Pick<CommandOptions, 'layer'> &
  Partial<Pick<CommandOptions, 'url' | 'runScripts' | 'allowPrivateNetwork' | 'wait' | 'timeout'>>;

/**
 * Options that would do nothing are not passed over: whoever gave them expects something of them.
 *
 * @throws {CommandError}
 */
export function checkTogether(
  { layer, url, runScripts, allowPrivateNetwork, wait, timeout }: Together,
  engine: EngineName,
): void {
  if (layer.length > 0 && (engine !== 'static' || url !== undefined)) {
    throw new CommandError(
      '--layer is for files and --engine static. Live pages have their layers behind their buttons: lintFlow() presses those.',
    );
  }
  if (runScripts === true && engine !== 'dom') {
    const why = engine === 'static' ? 'static runs none' : 'a browser runs them anyway';
    throw new CommandError(`--run-scripts is for --engine dom alone: ${why}.`);
  }
  if (runScripts === true && url !== undefined) {
    throw new CommandError(
      '--run-scripts is not for --url: jsdom does not keep scripts from this computer. Use --engine browser.',
    );
  }
  if (allowPrivateNetwork === true && url === undefined) {
    throw new CommandError(
      '--allow-private-network is for --url: of files, nothing is fetched from a network.',
    );
  }
  if (wait !== undefined && engine !== 'browser' && runScripts !== true) {
    throw new CommandError(
      '--wait is for --engine browser, and for dom with --run-scripts: else no script runs.',
    );
  }
  if (timeout !== undefined && engine === 'static' && url === undefined) {
    throw new CommandError('--timeout is for --url and --engine dom or browser: here nothing is waited for.');
  }
}
