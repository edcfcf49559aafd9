const full = /\b(?:ENOSPC|EDQUOT)\b/
const refused = /\b(?:EROFS|EACCES|EPERM|EBUSY|EEXIST|ENOTDIR)\b/

/**
 * A sentence for an editor when `printed`, a system error's message or what a program printed, says that `target`
 * could not be written; `undefined` when it says nothing of that. `target` is a path as the system's messages
 * have it, or the end of one.
 */
export function writeFailure(printed: string, target: string): string | undefined {
  // A write to a full disk does not say which file it was.
  if (full.test(printed)) return `磁盘满了，${target} 写不下：腾出空间再试`
  const line = printed.split('\n').find((line) => refused.test(line) && line.includes(target))
  const [code] = refused.exec(line ?? '') ?? []
  return code && `${target} 写不进去（${code}）：看看是不是只读，或者正被别的程序占着`
}

/** Does what writes `target`. Where the system refuses, throws the sentence for it; any other error is thrown on. */
export function writing<T>(target: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(writeFailure(message, target) ?? message)
  }
}
