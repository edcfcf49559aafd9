/**
 * The folder of `dist` that a build goes into: `wanted` (the environment's `OUTPUT`), or the platform's name where
 * that is empty or not set. Throws a sentence for an editor when it is no plain folder name: the folder is emptied
 * before a build, and `..` would be the project itself.
 */
export function outputFolder(wanted: string | undefined, platform: string): string {
  const folder = wanted || platform
  if (!/^[a-z0-9][\w-]*$/i.test(folder))
    throw new Error(
      `OUTPUT 不能写「${folder}」：只能是 dist 里一个文件夹的名字，用字母、数字和连字符，例如 preview`,
    )
  return folder
}
