import path from 'node:path'
import ts from 'typescript'

interface Sources {
  sources: ts.SourceFile[]
  checker: ts.TypeChecker
}

/** Seconds of work: those who ask for the same folder share it. */
const read = new Map<string, Sources>()

/** The sources below `folder` as the compiler understands them: their trees, and what it knows of each node. */
export function typedSources(folder: string): Sources {
  const known = read.get(folder) ?? readSources(`${path.resolve(folder)}/`)
  read.set(folder, known)
  return known
}

function readSources(folder: string): Sources {
  const { config } = ts.readConfigFile('src/tsconfig.json', ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, path.resolve('src'))
  const program = ts.createProgram(
    // The declared modules (styles, dataset) belong to every program.
    fileNames.filter((name) => name.startsWith(folder) || name.endsWith('.d.ts')),
    options,
  )
  const sources = program.getSourceFiles().filter(({ fileName }) => path.resolve(fileName).startsWith(folder))
  return { sources, checker: program.getTypeChecker() }
}
