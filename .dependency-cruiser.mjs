// The architecture as rules: a room imports only from rooms with a smaller number, and only through their index.ts.
const rooms = [
  'clocks',
  'register',
  'measures',
  'insight',
  'foresight',
  'improvement',
  'store',
  'imports',
  'outputs',
  'operations',
  'web',
  'cli',
];
const pure = rooms.slice(0, 6);

const noUp = rooms
  .map((room, i) => ({
    name: `${room}-reaches-up`,
    comment: `${room}/ is room ${i + 1}: it may not know the rooms above it.`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: `^src/(${rooms.slice(i + 1).join('|') || 'none'})/` },
  }))
  .slice(0, -1);

const doors = rooms.map((room) => ({
  name: `past-the-door-of-${room}`,
  comment: `Other rooms enter ${room}/ through its index.ts only.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${room}/` },
  to: { path: `^src/${room}/`, pathNot: `^src/${room}/(index|.*\\.fixture)\\.ts$` },
}));

export default {
  forbidden: [
    ...noUp,
    ...doors,
    {
      name: 'fixtures-are-for-tests',
      comment: 'What is made up for tests stands in no code that runs for somebody.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { path: '\\.fixture\\.ts$' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other lack a noun.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-rooms',
      severity: 'error',
      comment:
        'Rooms 1 to 6 are arithmetic: no files, network, database, threads; no packages but d3-array and pure-rand.',
      from: { path: `^src/(${pure.join('|')})/`, pathNot: '\\.(test|fixture)\\.ts$' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'unknown'],
        pathNot: 'node_modules/(d3-array|pure-rand|@types/d3-array)/',
      },
    },
    {
      name: 'only-serve-imports-web',
      severity: 'error',
      comment: 'Of cli/ only serve imports web/.',
      from: { path: '^src/cli/', pathNot: '^src/cli/commands/serve\\.ts$' },
      to: { path: '^src/web/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
