/** Which part may know which: the arrows of ARCHITECTURE.md, enforced. */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'One way in, one way out.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-is-pure',
      comment: 'Pure code knows neither components, nor entrypoints, nor the browser.',
      severity: 'error',
      from: { path: '^core/' },
      to: {
        path: '^(components|entrypoints|modules|platform|tests)/|^(#imports|wxt|webextension-polyfill|preact|@floating-ui)(/|$)|node_modules/(wxt|webextension-polyfill|preact|@floating-ui)/',
      },
    },
    {
      name: 'components-are-told',
      comment: 'Components take props and give callbacks: they ask nobody.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(entrypoints|modules|platform|tests)/|^(#imports|wxt|webextension-polyfill)(/|$)|node_modules/(wxt|webextension-polyfill)/',
      },
    },
    {
      name: 'platform-serves',
      comment: 'What wraps the browser serves the entrypoints and draws nothing.',
      severity: 'error',
      from: { path: '^platform/' },
      to: { path: '^(components|entrypoints|modules|tests)/' },
    },
    {
      name: 'entrypoints-apart',
      comment:
        'Entrypoints are loaded apart from each other: they share through core and platform.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^(entrypoints|modules|tests)/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'modules-build',
      comment: 'Build steps use the pure code alone.',
      severity: 'error',
      from: { path: '^modules/' },
      to: { path: '^(components|entrypoints|platform|tests)/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types'],
    },
  },
};
