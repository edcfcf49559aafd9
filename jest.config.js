const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs', ignoreDynamic: true },
  },
]
const transform = { '^.+\\.(ts|tsx)$': swc }
const moduleNameMapper = { '^@/(.*)$': '<rootDir>/src/$1' }
const project = (name, more) => ({
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  transform,
  moduleNameMapper,
  ...more,
})

module.exports = {
  maxWorkers: 2,
  // A worker that has grown to a gigabyte takes so long to go that jest ends it by force, and says so.
  workerIdleMemoryLimit: '500MB',
  // The first test of a file evaluates the whole package: seconds on a busy machine.
  testTimeout: 20_000,
  projects: [
    project('unit', {
      testEnvironment: 'node',
      // hucre comes as ES modules alone.
      transform: { ...transform, '/hucre/.+\\.mjs$': swc },
      transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
    }),
    // The sheets of the posters in Chromium, and their PDFs.
    project('print', {
      testEnvironment: 'node',
      globalSetup: '<rootDir>/test/print/setup.ts',
      globalTeardown: '<rootDir>/test/print/teardown.ts',
    }),
    // The built package in WeChat's component runtime, which needs a DOM.
    project('weapp', {
      testEnvironment: 'jsdom',
      globalSetup: '<rootDir>/test/weapp/driver/compiler.ts',
      // The package is tested as it is shipped.
      transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
      moduleNameMapper: { ...moduleNameMapper, '^\\./wxss$': '<rootDir>/test/weapp/driver/no-styles.ts' },
      modulePathIgnorePatterns: [],
    }),
    project('browser', {
      testEnvironment: 'node',
      globalSetup: '<rootDir>/test/browser/setup.ts',
      globalTeardown: '<rootDir>/test/browser/teardown.ts',
    }),
  ],
}
