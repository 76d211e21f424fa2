/** Makes every generated file anew, in the order in which they depend on one another; `--check` only compares. */
await import('./generate-registry.js');
await import('./generate-css-properties.js');
await import('./generate-font-widths.js');
await import('./generate-rule-docs.js');
await import('./generate-references.js');
await import('./generate-report-schema.js');
await import('./generate-config-schema.js');
await import('./generate-collect-script.js');
