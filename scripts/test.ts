/** `npm test`: everything CI runs, the quickest first. Stops at the first kind of failure, with its output. */
import { spawnSync } from 'node:child_process'

const steps = [
  { name: '类型', command: 'tsc --noEmit' },
  { name: '代码规范', command: 'biome check --error-on-warnings .' },
  { name: '数据', command: 'tsx scripts/data-check.ts' },
  { name: '构建微信包', command: 'tsx scripts/build.ts weapp' },
  { name: '构建浏览器预览', command: 'tsx scripts/build.ts h5' },
  { name: '规则测试', command: 'jest --selectProjects unit' },
  { name: '微信包测试', command: 'jest --selectProjects weapp' },
  { name: '浏览器测试', command: 'jest --selectProjects browser' },
]

for (const { name, command } of steps) {
  console.log(`\n── ${name}：${command}`)
  const started = Date.now()
  const { status } = spawnSync('npx', ['--no-install', ...command.split(' ')], {
    stdio: 'inherit',
    // On Windows npx is a batch file, which only a shell runs.
    shell: process.platform === 'win32',
  })
  // No status at all: something ended it from outside.
  if (status !== 0) {
    console.error(`\n✗ ${name} 没有通过（${command}）`)
    process.exit(status ?? 1)
  }
  console.log(`✓ ${name}，${((Date.now() - started) / 1000).toFixed(0)} 秒`)
}
console.log('\n全部通过')
