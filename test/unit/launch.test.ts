import { launchBrowser } from '../../tools/browser/launch'

test('where no browser can be started one sentence says so', async () => {
  const nowhere = async () => ({ executablePath: '/nowhere/chrome' })
  await expect(launchBrowser([nowhere, nowhere])).rejects.toThrow(
    /^没有找到能用的 Chrome 或 Edge：装一个再试/,
  )
})
