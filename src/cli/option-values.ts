/** Reads the values of single options; what one cannot hold is told with what it can. */
import { type PresetName, presets } from '../index.js';
import { suggest } from '../lint/suggest.js';
import { CommandError } from './command-error.js';

const severityNames = ['off', 'info', 'warning', 'error'] as const;
export const colorSchemeNames = ['light', 'dark'] as const;
export const failOnNames = ['failed', 'cantTell'] as const;
export const engineNames = ['static', 'dom', 'browser'] as const;
export const presetNames = Object.keys(presets) as PresetName[];

export type SeverityName = (typeof severityNames)[number];
export type ColorSchemeName = (typeof colorSchemeNames)[number];
export type FailOn = (typeof failOnNames)[number];
export type EngineName = (typeof engineNames)[number];

/** In CSS px. */
export interface ViewportSize {
  readonly width: number;
  readonly height: number;
}

const MAX_VIEWPORT = 100_000;
/** Ten minutes. */
const MAX_MILLISECONDS = 600_000;

/** One of a few names. @throws {CommandError} */
export function choose<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((name) => name === value);
  if (found === undefined) throw new CommandError(`${option} cannot be ${value}. ${suggest(value, known)}`);
  return found;
}

/** `rule-id:severity`. @throws {CommandError} */
export function readRule(value: string): readonly [id: string, severity: SeverityName] {
  const colon = value.lastIndexOf(':');
  if (colon < 1) {
    throw new CommandError(`--rule takes rule-id:severity, such as missing-decline:warning, not ${value}.`);
  }
  const severity = value.slice(colon + 1);
  const found = severityNames.find((name) => name === severity);
  if (found === undefined) {
    const problem = severity === '' ? 'the severity is missing' : `${severity} is not a severity`;
    throw new CommandError(`--rule ${value}: ${problem}. ${suggest(severity, severityNames)}`);
  }
  return [value.slice(0, colon), found];
}

/** `375x667`. @throws {CommandError} */
export function readViewport(value: string): ViewportSize {
  const [, width = '', height = ''] = /^(\d+)x(\d+)$/i.exec(value) ?? [];
  const size = { width: Number(width), height: Number(height) };
  if (Object.values(size).some((length) => length < 1 || length > MAX_VIEWPORT)) {
    throw new CommandError(
      `--viewport takes width and height in CSS px from 1 to ${MAX_VIEWPORT}, such as 375x667, not ${value}.`,
    );
  }
  return size;
}

/** @throws {CommandError} */
export function readCount(value: string): number {
  if (!/^\d+$/.test(value))
    throw new CommandError(`--max-warnings takes a whole number from 0, not ${value}.`);
  return Number(value);
}

/** An address that can be asked for. @throws {CommandError} */
export function readAddress(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new CommandError(
    `--url takes an address that begins with http:// or https://, such as https://example.com/, not ${value}.`,
  );
}

/** @throws {CommandError} */
export function readMilliseconds(option: string, value: string, least = 0): number {
  const milliseconds = /^\d+$/.test(value) ? Number(value) : -1;
  if (milliseconds >= least && milliseconds <= MAX_MILLISECONDS) return milliseconds;
  throw new CommandError(
    `${option} takes milliseconds, a whole number from ${least} to ${MAX_MILLISECONDS}, not ${value}.`,
  );
}
