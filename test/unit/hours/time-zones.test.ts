import { spawnSync } from 'node:child_process'

test('a phone in any of five time zones says the same of 500 instants', () => {
  const count = 500
  const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Apia']
  const answers = zones.map((TZ) => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'test/fixtures/opening-answers.ts', String(count)],
      { encoding: 'utf8', env: { ...process.env, TZ }, maxBuffer: 64 * 1024 * 1024 },
    )
    expect(stderr).toBe('')
    const [zone, ...said] = stdout.trim().split('\n')
    return { zone, said }
  })
  // The child really was in another zone, or this would prove nothing.
  expect(answers.map(({ zone }) => zone)).toEqual(['-480', '480', '-60', '-330', '-780'])
  for (const { said } of answers) {
    expect(said).toHaveLength(count)
    expect(said.join('\n') === answers[0]?.said.join('\n')).toBe(true)
  }
}, 90_000)
