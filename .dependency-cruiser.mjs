// Which package may import what:
//
//   knowledge <- engine <- language <- exchange <- server | web | cli     (never sideways, never upward)
//
// Tests may import anything. Each rule has a test in tests/boundaries that plants a violation and sees it refused.

const inside = (name) => `^packages/${name}/`;
const installed = (name) => `(^|/)node_modules/${name}(/|$)`;

const withdrawalRoom = '^packages/engine/src/pharmacokinetics/withdrawal-';

const importsOnly = (name, packages, comment) => ({
  name: `${name}-imports-only-below`,
  comment,
  severity: 'error',
  from: { path: inside(name) },
  to: { path: '^packages/', pathNot: [name, ...packages].map(inside) },
});

const neighbours = 'Server, web and command line do not know each other.';
const emit = '^packages/knowledge/src/emit\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'knowledge-imports-nothing',
      comment: 'Facts are data. They rest on no code, ours or that of others.',
      severity: 'error',
      from: { path: inside('knowledge'), pathNot: emit },
      to: { pathNot: inside('knowledge') },
    },
    {
      name: 'emit-only-writes-the-file',
      comment: 'emit.ts is the program that writes knowledge.json: it needs the file system, and nothing else.',
      severity: 'error',
      from: { path: emit },
      to: { pathNot: [inside('knowledge'), '^(node:)?fs$'] },
    },
    {
      name: 'nothing-rests-on-emit',
      comment: 'Facts are reached through the index, which runs anywhere.',
      severity: 'error',
      from: {},
      to: { path: emit },
    },
    {
      name: 'engine-imports-only-itself',
      comment: 'The engine runs the same everywhere because it needs nothing from anywhere.',
      severity: 'error',
      from: { path: inside('engine') },
      to: { pathNot: [inside('engine'), inside('knowledge'), installed('temporal-polyfill')] },
    },
    {
      name: 'engine-takes-facts-as-an-argument',
      comment: 'The engine knows the types of knowledge; the facts themselves are passed in.',
      severity: 'error',
      from: { path: inside('engine') },
      to: { path: inside('knowledge'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'temporal-only-in-the-calendar',
      comment: 'One folder of the engine does date arithmetic: docs/decisions/0002-temporal-in-the-engine.md.',
      severity: 'error',
      from: { path: inside('engine'), pathNot: '^packages/engine/src/calendar/' },
      to: { path: installed('temporal-polyfill') },
    },
    {
      name: 'language-imports-only-below',
      comment: 'Language knows what it speaks of, and Lingui.',
      severity: 'error',
      from: { path: inside('language') },
      to: { pathNot: [...['language', 'engine', 'knowledge'].map(inside), installed('@lingui')] },
    },
    {
      name: 'language-holds-no-facts',
      comment: 'What is said arrives as codes and values: docs/decisions/0006-language-uses-the-one-formatter.md.',
      severity: 'error',
      from: { path: inside('language') },
      to: { path: inside('knowledge'), dependencyTypesNot: ['type-only'] },
    },
    importsOnly('exchange', ['knowledge', 'engine', 'language'], 'Exchange reads and writes; no app is below it.'),
    importsOnly('server', ['knowledge', 'engine', 'language', 'exchange'], neighbours),
    importsOnly('web', ['knowledge', 'engine', 'language', 'exchange'], neighbours),
    importsOnly('cli', ['knowledge', 'engine', 'language', 'exchange'], neighbours),
    {
      name: 'packages-meet-at-their-index',
      comment: 'Another package is what its index.ts lists, or that of a room its exports name.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/',
        pathNot: ['^packages/$1/', '^packages/[^/]+/src/index\\.ts$', '^packages/[^/]+/src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'packages-are-imported-by-name',
      comment: 'Another package is @steady/<name>, never a path up and over.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypesNot: ['aliased-workspace'] },
    },
    {
      name: 'packages-stand-without-the-workshop',
      comment: 'Nothing that ships rests on tests, scripts, benchmarks or scenarios.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(tests|scripts|benchmarks|scenarios)/' },
    },
    {
      name: 'plans-never-rest-on-the-withdrawal-index',
      comment:
        'An untested model chooses, approves and shortens no plan: docs/decisions/0011-the-withdrawal-index-is-illustrative.md.',
      severity: 'error',
      from: { path: '^packages/engine/src/(plan|safety)/' },
      to: { path: withdrawalRoom, reachable: true },
    },
    {
      name: 'the-withdrawal-index-is-a-band',
      comment: 'What lies behind the band is one line of one invented person, and nobody gets it.',
      severity: 'error',
      from: { pathNot: withdrawalRoom },
      to: { path: withdrawalRoom, pathNot: '/withdrawal-index\\.ts$' },
    },
    {
      name: 'no-circles',
      comment: 'Files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere could hide any of the above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.test\\.tsx?$', '^packages/[^/]+/dist/'] },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
