/** Holds reports against the schema that is published for them. */
import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';

export const reportSchema = JSON.parse(readFileSync('report.schema.json', 'utf8'));

const validate = new Ajv({ strict: false }).compile(reportSchema);

/** What is wrong with a report, as it would be written; empty where nothing is. */
export function schemaErrors(report: unknown): readonly ErrorObject[] {
  return validate(JSON.parse(JSON.stringify(report))) ? [] : (validate.errors ?? []);
}
