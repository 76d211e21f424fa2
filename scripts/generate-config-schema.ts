/** Writes config.schema.json, the JSON Schema of a configuration file, from the schemas of the code and the rules. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { configSchema } from '../src/lint/config.js';
import { builtInRules } from '../src/lint/registry.generated.js';
import { writeOrCheck } from './write-or-check.js';

const severity = v.picklist(['off', 'info', 'warning', 'error']);

/** A severity, or a severity with the options of the rule. */
const settings = Object.fromEntries(
  builtInRules.map((rule) => {
    const setting = v.union([severity, v.strictTuple([severity, v.partial(rule.options as ObjectSchema)])]);
    return [rule.id, v.optional(v.pipe(setting, v.title(rule.title)))];
  }),
);
type ObjectSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/** Plugins are code, which JSON cannot hold. */
const { plugins: _, ...entries } = configSchema.entries;
const schema = toJsonSchema(v.strictObject({ ...entries, rules: v.optional(v.object(settings)) }), {
  typeMode: 'input',
});

const { $schema: dialect, ...rest } = schema;
writeOrCheck(
  'config.schema.json',
  `${JSON.stringify(
    {
      $schema: dialect,
      $id: 'https://unpkg.com/consentlint/config.schema.json',
      title: 'consentlint configuration',
      ...rest,
    },
    null,
    2,
  )}\n`,
);
