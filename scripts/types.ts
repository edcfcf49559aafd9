/**
 * `npm run types`: checks the types of the app (`src`, where there is neither Node nor a browser) and of all that
 * runs in Node. The classes of the style sheets are types too, written anew each time: one that a sheet does not
 * have is an error.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import postcssModules from 'postcss-modules'
import sass from 'sass'
import { runCommand } from './run-command'

/** Laid over `src` by `rootDirs` in tsconfig.json. */
const styleTypes = '.cache/style-types'

async function writeStyleTypes(): Promise<void> {
  rmSync(styleTypes, { recursive: true, force: true })
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => name.endsWith('.module.scss'))) {
    const target = path.join(styleTypes, `${file}.d.ts`)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, declarationOf(await classesOf(path.join('src', file))))
  }
}

/** The names that a module of styles exports. */
async function classesOf(file: string): Promise<string[]> {
  let classes: string[] = []
  const getJSON = (_: string, names: Record<string, string>) => {
    classes = Object.keys(names)
  }
  const { css } = sass.compile(file)
  await postcss([postcssModules({ getJSON })]).process(css, { from: file })
  return classes
}

function declarationOf(classes: string[]): string {
  const fields = classes.map((name) => `  readonly '${name}': string\n`)
  return `declare const classes: {\n${fields.join('')}}\nexport default classes\n`
}

async function main(): Promise<void> {
  await writeStyleTypes()
  const compiler = require.resolve('typescript/bin/tsc')
  for (const [project, name] of [
    ['src', 'src'],
    ['.', 'node'],
  ] as const) {
    const memory = ['--incremental', '--tsBuildInfoFile', `.cache/types-${name}.json`]
    const { status } = spawnSync(process.execPath, [compiler, '--project', project, ...memory], {
      stdio: 'inherit',
    })
    if (status !== 0) process.exitCode = 1
  }
}

runCommand(main)
