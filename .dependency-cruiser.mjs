/**
 * The architecture as a check: collect → snapshot → understand → rules → report, each arrow one way.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const stage = (name, ...mayUse) => ({
  name: `${name}-knows-nothing-of-later-stages`,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^(src|rules)/', pathNot: `^src/(${[name, ...mayUse].join('|')})/` },
});

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    stage('source'),
    stage('fonts'),
    stage('html', 'source'),
    stage('css', 'source', 'html', 'fonts'),
    stage('snapshot', 'source', 'html', 'css'),
    stage('language', 'source'),
    stage('dialog', 'source', 'snapshot', 'language'),
    stage('salience', 'source', 'snapshot', 'dialog', 'fonts'),
    stage('report', 'lint', 'source'),
    {
      name: 'rules-use-only-the-authoring-api',
      severity: 'error',
      from: { path: '^rules/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/lint/define-rule\\.ts$' },
    },
    {
      name: 'only-the-registry-knows-rules',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/lint/registry\\.generated\\.ts$' },
      to: { path: '^rules/' },
    },
    {
      name: 'the-library-never-loads-a-dom-a-browser-or-the-cli',
      severity: 'error',
      from: { path: '^(src|rules)/', pathNot: '^src/cli/|\\.test\\.ts$' },
      to: { path: '^src/cli/|node_modules/(jsdom|axe-core|playwright|commander|tinyglobby|lilconfig|jiti)' },
    },
    {
      name: 'the-command-uses-the-built-library',
      comment: 'What it imports beyond the entry points is bundled a second time: small helpers alone.',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(src|rules)/',
        pathNot:
          '^src/(cli/|report/text/|waiting/|(index|formatters|dom|playwright|lint/suggest|lint/describe-options|lint/describe-presets|lint/rule-setting)\\.ts$)',
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.test\\.ts$' },
    doNotFollow: { path: 'node_modules' },
  },
};
