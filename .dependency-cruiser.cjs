/*
 * Which part may know which: apps → widgets → core, and inside a widget the
 * domain knows nothing but plain facts. `npm run depcruise` holds it.
 */

const pureCore = '^src/core/(dates|text|links)/';
const typeOnly = ['type-only', 'type-import'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment:
        'Two files that run each other are one idea in two places. Types may point both ways, ' +
        'and what is fetched later may use what fetched it.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: [...typeOnly, 'dynamic-import'] } },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing needs is not part of the product.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['\\.d\\.ts$', '^src/index\\.ts$', '^src/apps/[^/]+/[^/]+\\.ts$', '/define\\.ts$'],
      },
      to: {},
    },
    {
      name: 'core-knows-no-widget',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/(widgets|apps|index\\.ts)' },
    },
    {
      name: 'nothing-knows-an-app',
      severity: 'error',
      from: { path: '^src/(?!apps/)' },
      to: { path: '^src/apps/' },
    },
    {
      name: 'widgets-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/widgets/([^/]+)/' },
      to: { path: '^src/widgets/(?!$1/)' },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(stories|test|\\.scripts|\\.storybook)/' },
    },
    {
      name: 'stories-do-not-know-tests',
      severity: 'error',
      from: { path: '^stories/' },
      to: { path: '^test/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'No Lit, no views, no texts: data in, data out.',
      severity: 'error',
      from: { path: '^src/widgets/([^/]+)/domain/' },
      to: {
        pathNot: [
          '^src/widgets/$1/domain/',
          '^src/widgets/$1/[^/]*config\\.ts$',
          pureCore,
          '^src/core/config/',
          'node_modules/(rrule|rrule-temporal)/',
        ],
      },
    },
    {
      name: 'domain-takes-types-alone-from-config',
      comment: 'The schema runs once, at the edge.',
      severity: 'error',
      from: { path: '^src/widgets/[^/]+/domain/' },
      to: {
        path: ['^src/widgets/[^/]+/[^/]*config\\.ts$', '^src/core/config/'],
        dependencyTypesNot: typeOnly,
      },
    },
    {
      name: 'pure-core-is-pure',
      severity: 'error',
      from: { path: pureCore },
      to: { pathNot: [pureCore, '^src/core/config/'] },
    },
    {
      name: 'config-and-check-draw-nothing',
      severity: 'error',
      from: { path: '^src/widgets/[^/]+/([^/]*config|check|guide)\\.ts$' },
      to: { path: ['node_modules/(lit|@lit)', '/(views|texts)/', '^src/core/(element|site)/'] },
    },
    {
      name: 'guide-is-for-editors',
      comment: 'Labels and help reach builder, schema and reference only, never a visitor.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/apps/(builder|cli)/', '/guide\\.ts$'] },
      to: { path: '^src/widgets/[^/]+/guide\\.ts$', dependencyTypesNot: typeOnly },
    },
    {
      name: 'rrule-only-when-needed',
      comment: 'Only its adapter knows the recurrence library …',
      severity: 'error',
      from: { path: '^src/', pathNot: '/recurrence-adapter\\.ts$' },
      to: { path: 'node_modules/rrule/' },
    },
    {
      name: 'recurrence-adapter-only-when-needed',
      comment: '… and what visitors load asks for the adapter only when a config uses an RRULE.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/apps/cli/' },
      to: { path: '/recurrence-adapter\\.ts$', dynamic: false, dependencyTypesNot: typeOnly },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'ships-what-it-imports',
      comment: 'What src imports must be among the dependencies of package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'src/tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
