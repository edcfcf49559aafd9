const [unit] = require('./jest.config').projects

/** The unit tests of the rules alone, as `stryker.config.json` runs them for each mutant. What asks processes of its own, which no mutant reaches, is left out. */
module.exports = {
  ...unit,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  testMatch: [
    '<rootDir>/test/unit/{geo,hours,news,places,sorting}/**/*.test.ts',
    '<rootDir>/test/unit/dataset/{pack-places,pack-sorting,places-without-stations,second-neighbourhood}.test.ts',
    '<rootDir>/test/unit/{date,first-aid,normalise,outside-text,source,type-size}.test.ts',
  ],
  testPathIgnorePatterns: ['<rootDir>/test/unit/hours/time-zones.test.ts'],
}
