/**
 * `npm test`: everything CI runs. What needs no build goes on beside the builds, as there are two cores at least;
 * the tests that look at the builds come last.
 */
import { runLanes } from './run-lanes'

const checks = ['types', 'lint', 'data:check', 'test:unit']
const builds = ['build:weapp', 'build:h5:catalogue', 'build:fixtures']

async function main(): Promise<void> {
  await runLanes([checks, builds])
  await runLanes([['test:pages']])
  console.log('\n全部通过')
}

main().catch((error: Error) => {
  console.error(`\n✗ ${error.message}`)
  process.exitCode = 1
})
