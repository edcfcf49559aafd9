/**
 * Runs a command of `package.json`. Where it cannot do what it is for it throws a sentence, which is printed, and the
 * process ends with 1.
 */
export async function runCommand(main: () => void | Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
