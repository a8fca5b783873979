/** Dependencies point one way: HTTP → features → database → vocabulary. */
module.exports = {
  forbidden: [
    {
      name: 'vocabulary-is-pure',
      severity: 'error',
      from: { path: '^src/vocabulary', pathNot: 'spec\\.ts$' },
      to: { path: '^src', pathNot: '^src/vocabulary' },
    },
    {
      name: 'extraction-is-pure',
      severity: 'error',
      from: { path: '^src/extraction', pathNot: 'spec\\.ts$' },
      to: { path: '^src', pathNot: '^src/(extraction|vocabulary)' },
    },
    {
      name: 'database-knows-no-feature',
      severity: 'error',
      from: { path: '^src/database' },
      to: { path: '^src', pathNot: '^src/(database|vocabulary)' },
    },
    {
      name: 'nothing-imports-the-top',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(main|cli|server)\\.ts$|^src/command-line' },
      to: { path: '^src/(main|cli|server|app\\.module)\\.ts$' },
    },
    {
      name: 'nothing-imports-a-controller',
      severity: 'error',
      from: { path: '^src', pathNot: 'module\\.ts$' },
      to: { path: 'controller\\.ts$' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: { path: '^src' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
