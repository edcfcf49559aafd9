/**
 * `npm test`: everything CI runs, in two lanes, as there are two cores at least: what needs no build, and beside it
 * the builds with the tests that look at them.
 */
import { runLanes } from './run-lanes'

const checks = ['types', 'lint', 'data:check', 'test:unit']
const pages = ['build:weapp', 'build:h5:catalogue', 'build:fixtures', 'test:pages']

async function main(): Promise<void> {
  await runLanes([checks, pages])
  console.log('\n全部通过')
}

main().catch((error: Error) => {
  console.error(`\n✗ ${error.message}`)
  process.exitCode = 1
})
