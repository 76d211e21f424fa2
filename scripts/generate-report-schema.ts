/** Writes report.schema.json, the JSON Schema of a report, from the types in src/lint/report.ts. */
import { createGenerator } from 'ts-json-schema-generator';
import { writeOrCheck } from './write-or-check.js';

const schema = createGenerator({
  path: 'src/lint/report.ts',
  tsconfig: 'tsconfig.json',
  type: 'Report',
  topRef: false,
  skipTypeCheck: true,
}).createSchema('Report');

const described = {
  $id: 'https://unpkg.com/consentlint/report.schema.json',
  title: 'consentlint report',
  ...schema,
};

writeOrCheck('report.schema.json', `${JSON.stringify(described, null, 2)}\n`);
