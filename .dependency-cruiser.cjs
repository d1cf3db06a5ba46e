// The arrows of the packages and of the server's inside. A package not named in `to` may not be reached.
const arrows = {
  kernel: [],
  law: ['kernel'],
  linkage: ['kernel'],
  detection: ['kernel', 'law', 'linkage'],
  intake: ['kernel', 'law', 'contract', 'linkage', 'detection'],
  casework: ['kernel', 'law'],
  contract: ['kernel', 'law', 'casework'],
  synthetic: ['kernel', 'contract', 'law'],
  server: ['kernel', 'law', 'linkage', 'detection', 'intake', 'casework', 'contract'],
  web: ['contract', 'casework', 'law', 'kernel'],
  cli: [
    'kernel',
    'law',
    'linkage',
    'detection',
    'intake',
    'casework',
    'contract',
    'synthetic',
    'server',
    'web',
  ],
};
const TESTS = '(\\.(test|prop\\.test|db\\.test)\\.ts$|/src/test/|/test-kit/)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(arrows).map(([from, to]) => ({
      name: `arrows-of-${from}`,
      severity: 'error',
      from: { path: `^packages/${from}/`, pathNot: TESTS },
      to: { path: '^packages/', pathNot: `^packages/(${[from, ...to].join('|')})/` },
    })),
    {
      name: 'tests-may-use-synthetic-data-and-nothing-else-beside-the-arrows',
      severity: 'error',
      from: {
        path: `^packages/(kernel|law|linkage|detection|intake|casework|contract|synthetic)/.*${TESTS}`,
      },
      to: { path: '^packages/(server|web|cli)/' },
    },
    {
      name: 'truth-shares-no-code-with-what-it-judges',
      comment: 'Nothing that produces the expected answer shares code with what produces the answer.',
      severity: 'error',
      from: { path: '^packages/synthetic/', pathNot: TESTS },
      to: { path: '^packages/(detection|linkage|intake)/' },
    },
    {
      name: 'truth-knows-the-tables-of-law-and-no-decision',
      comment:
        'The invented nation may use the tables of statuses and of rules, never a function that decides.',
      severity: 'error',
      from: { path: '^packages/synthetic/', pathNot: TESTS },
      to: { path: '^packages/law/', pathNot: '^packages/law/src/tables\\.ts$' },
    },
    {
      name: 'no-deep-imports-into-another-package',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/([^/]+)/src/',
        pathNot: [
          '^packages/$1/',
          '^packages/[^/]+/src/(index|hash|tables)\\.ts$',
          '^packages/contract/src/files/index\\.ts$',
          '^packages/server/src/platform/test-kit/index\\.ts$',
          '^packages/detection/src/test/index\\.ts$',
        ],
      },
    },
    {
      name: 'features-meet-through-events-only',
      severity: 'error',
      from: { path: '^packages/server/src/features/([^/]+)/', pathNot: TESTS },
      to: { path: '^packages/server/src/features/', pathNot: '^packages/server/src/features/$1/' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^packages/server/src/platform/', pathNot: TESTS },
      to: { path: '^packages/server/src/features/' },
    },
    {
      name: 'pure-packages-do-no-input-or-output',
      severity: 'error',
      from: { path: '^packages/(law|linkage|detection|casework|contract)/src/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browser-code-has-no-node',
      severity: 'error',
      from: { path: '^packages/web/src/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: [
        'packages/web/dist',
        '\\.db\\.test\\.ts$',
        '/src/test/',
        '/test-kit/',
        'packages/[^/]+/node_modules',
      ],
    },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
