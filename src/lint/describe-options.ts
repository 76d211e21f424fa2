/** The options of a rule in words, read from its valibot schema so that they are written once. */
import * as v from 'valibot';
import type { Rule } from './define-rule.js';

export interface OptionDescription {
  readonly name: string;
  /** `number from 1 to 21`. */
  readonly type: string;
  readonly default: unknown;
  /** What it is, with its unit. */
  readonly description: string;
}

/** The parts of a valibot schema that are looked at; a plugin may bring a valibot of its own. */
interface SchemaShape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  /** What `optional()` and the like stand around. */
  readonly wrapped?: SchemaShape;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** Options in the order of the schema; empty for a schema that is not an object. */
export function describeOptions(rule: Rule): OptionDescription[] {
  const { entries = {} } = rule.options as unknown as SchemaShape;
  return Object.entries(entries).map(([name, entry]) => {
    const inner = unwrap(entry);
    const schema = inner as unknown as v.GenericSchema;
    return {
      name,
      type: `${typeName(inner)}${range(inner)}`,
      default: v.getDefault(entry as unknown as v.GenericSchema),
      description: v.getDescription(schema) ?? '',
    };
  });
}

function unwrap(schema: SchemaShape): SchemaShape {
  return schema.wrapped === undefined ? schema : unwrap(schema.wrapped);
}

function typeName({ type, options }: SchemaShape): string {
  return type === 'picklist' && options !== undefined ? options.map(String).join(' | ') : type;
}

function range({ pipe = [] }: SchemaShape): string {
  const limit = (type: string) => pipe.find((action) => action.type === type)?.requirement;
  const [minimum, maximum] = [limit('min_value'), limit('max_value')];
  if (minimum === undefined) return maximum === undefined ? '' : ` up to ${maximum}`;
  return maximum === undefined ? ` from ${minimum}` : ` from ${minimum} to ${maximum}`;
}
