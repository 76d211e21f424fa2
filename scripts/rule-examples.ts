/**
 * The examples of the rules: `rules/<id>/examples/<outcome>-<name>.html`, pages that a browser can open.
 *
 * The file name says what the rule must find. A page begins with comments of one line each: the first
 * is one sentence on what a person sees, the others, all optional, are notes:
 *
 *     <!-- In the dark, the refusal keeps its dark grey on a nearly black card. -->
 *     <!-- color-scheme: dark -->         looked at in this scheme alone; default: light
 *     <!-- viewport: 375x667 -->          looked at in this size alone, CSS px; default: the library's two
 *     <!-- target: Reject all -->         name of a control that is found at fault; one line for each
 *     <!-- says: needs 4.5:1 -->          part of the message
 *     <!-- options: {"most": 2} -->       the rule's options, as JSON; default: its defaults
 *     <!-- twin: failed-pale-link.html --> the failing example that this fair page is a mended copy of
 *     <!-- show: in full -->              the rule's README shows the page itself
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { ColorScheme, Viewport } from '../src/snapshot/snapshot.js';

/** In the order in which they are told. */
export const outcomes = ['failed', 'passed', 'inapplicable', 'cant-tell'] as const;
export type ExampleOutcome = (typeof outcomes)[number];

export interface RuleExample {
  /** Without the folder: `failed-pale-link.html`. */
  readonly file: string;
  readonly outcome: ExampleOutcome;
  readonly description: string;
  /** The page without its notes. */
  readonly html: string;
  /** The whole file. */
  readonly source: string;
  readonly colorScheme: ColorScheme;
  readonly viewport: Viewport | undefined;
  readonly options: Readonly<Record<string, unknown>>;
  readonly targets: readonly string[];
  readonly says: readonly string[];
  /** The failing example that this one is a mended copy of. */
  readonly twin: string | undefined;
  readonly isShownInFull: boolean;
}

const NOTES = ['color-scheme', 'viewport', 'target', 'says', 'twin', 'show', 'options'];
const COMMENT = /^<!-- (.+) -->\n/;

/**
 * The examples of one rule, by outcome and name.
 *
 * @throws when a file's name or notes are not as described above.
 */
export function readExamples(ruleId: string): RuleExample[] {
  const folder = `rules/${ruleId}/examples`;
  const files = readdirSync(folder).sort();
  const examples = files.map((file) => parseExample(file, readFileSync(`${folder}/${file}`, 'utf8')));
  return outcomes.flatMap((outcome) => examples.filter((example) => example.outcome === outcome));
}

function parseExample(file: string, source: string): RuleExample {
  const outcome = outcomes.find((candidate) => file.startsWith(`${candidate}-`));
  if (outcome === undefined || !file.endsWith('.html'))
    throw new Error(`${file}: expected a name such as failed-pale-link.html, beginning with an outcome.`);
  const { comments, html } = leadingComments(source);
  const [description, ...lines] = comments;
  if (description === undefined || !/[.?!]$/.test(description))
    throw new Error(`${file}: expected a comment with one sentence on the first line.`);
  const notes = lines.map((line) => parseNote(file, line));
  const valuesOf = (key: string) => notes.filter((note) => note.key === key).map(({ value }) => value);
  return {
    file,
    outcome,
    description,
    html,
    source,
    colorScheme: valuesOf('color-scheme').includes('dark') ? 'dark' : 'light',
    viewport: valuesOf('viewport').map((value) => parseViewport(file, value))[0],
    options: valuesOf('options').map((value) => parseOptions(file, value))[0] ?? {},
    targets: valuesOf('target'),
    says: valuesOf('says'),
    twin: valuesOf('twin')[0],
    isShownInFull: valuesOf('show').includes('in full'),
  };
}

function leadingComments(source: string): { comments: string[]; html: string } {
  const comments: string[] = [];
  let html = source;
  for (let match = COMMENT.exec(html); match !== null; match = COMMENT.exec(html)) {
    comments.push(match[1] ?? '');
    html = html.slice(match[0].length);
  }
  return { comments, html };
}

function parseNote(file: string, line: string): { key: string; value: string } {
  const [, key = '', value = ''] = /^([\w-]+): (.+)$/.exec(line) ?? [];
  if (NOTES.includes(key)) return { key, value };
  throw new Error(`${file}: the comment “${line}” is no note. There is: ${NOTES.join(', ')}.`);
}

function parseViewport(file: string, value: string): Viewport {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(value) ?? [];
  if (width !== undefined && height !== undefined) return { width: Number(width), height: Number(height) };
  throw new Error(`${file}: viewport is “${value}”; expected a size in CSS px such as 375x667.`);
}

function parseOptions(file: string, value: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(value) as Readonly<Record<string, unknown>>;
  } catch {
    throw new Error(`${file}: options are “${value}”; expected JSON such as {"most": 2}.`);
  }
}
