/** What the command needs of the process, so that tests can stand in for it. */

export interface TextOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal. */
  readonly columns?: number | undefined;
}

export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Everything on standard input, as UTF-8. */
export async function readAll(stdin: CommandIo['stdin']): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Colours only for a terminal, unless the environment or the option says otherwise.
 *
 * @see https://no-color.org and https://force-color.org
 */
export function usesColor(output: TextOutput, env: CommandIo['env'], allowed: boolean): boolean {
  if (!allowed || isSet(env['NO_COLOR'])) return false;
  const forced = env['FORCE_COLOR'];
  if (isSet(forced)) return forced !== '0' && forced !== 'false';
  return output.isTTY === true && env['TERM'] !== 'dumb';
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** Columns to wrap at: the terminal's, or those that `COLUMNS` asks for; undefined in a pipe or a file. */
export function widthOf(output: TextOutput, env: CommandIo['env']): number | undefined {
  const asked = Number(env['COLUMNS']);
  if (Number.isInteger(asked) && asked > 0) return asked;
  return output.isTTY === true && output.columns !== undefined && output.columns > 0
    ? output.columns
    : undefined;
}
