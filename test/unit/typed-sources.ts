import path from 'node:path'
import ts from 'typescript'

/** The sources below `folders` as the compiler understands them: their trees, and what it knows of each node. */
export function typedSources(...folders: string[]): { sources: ts.SourceFile[]; checker: ts.TypeChecker } {
  const { config } = ts.readConfigFile('src/tsconfig.json', ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, path.resolve('src'))
  const within = (name: string) => folders.some((folder) => name.startsWith(`${path.resolve(folder)}/`))
  const program = ts.createProgram(
    // The declared modules (styles, dataset) belong to every program.
    fileNames.filter((name) => within(name) || name.endsWith('.d.ts')),
    options,
  )
  const sources = program.getSourceFiles().filter(({ fileName }) => within(path.resolve(fileName)))
  return { sources, checker: program.getTypeChecker() }
}
