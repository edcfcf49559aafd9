import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Compilation, Compiler, Module } from 'webpack'
import type Chain from 'webpack-chain'
import { z } from 'zod'

/** One licence text, and what of the output is under it: `react 18.3.1`. */
export interface Licence {
  packages: string[]
  text: string
}

interface Options {
  /** Where in the output the licences lie. */
  file: string
  /** npm packages that write the glue between modules: in the output without a module of their own. */
  glue: string[]
  /** What is in the output and no npm package: its name, and the path of its licence. */
  other: Record<string, string>
}

/**
 * Lets the build write down the licence of every npm package of which the output holds a module, in the package's
 * own words. One without a licence file is under that of another package of its repository; where there is none
 * either, the build fails and names it. While developing, the output also holds what a release leaves out: nothing
 * is written down of it, as nobody gets it.
 */
export function addLicences(chain: Chain, options: Options): void {
  if (process.env.NODE_ENV === 'development') return
  chain.plugin('licences').use(LicencesPlugin, [options])
}

/** Beside each script with a comment about its licence terser would write that comment into a file of its own. */
export function writeNoLicenceFiles(chain: Chain): void {
  // While developing there is no terser.
  if (process.env.NODE_ENV !== 'production') return
  chain.optimization.minimizer('terserPlugin').tap(([terser]) => [{ ...terser, extractComments: false }])
}

class LicencesPlugin {
  constructor(private readonly options: Options) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack
    const { file, glue, other } = this.options
    // `thisCompilation`: not again for the child compilers of the H5 build.
    compiler.hooks.thisCompilation.tap('LicencesPlugin', (compilation) => {
      const when = { name: 'LicencesPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }
      compilation.hooks.processAssets.tap(when, () => {
        const packages = [...packagesIn(compilation), ...glue.map(folderOf)].map(readPackage)
        for (const bare of packages.filter(({ licence }) => licence === undefined)) {
          bare.licence = packages.find((each) => each.licence && isOneRepository(each, bare))?.licence
          if (bare.licence === undefined)
            compilation.errors.push(new WebpackError(`${bare.name} 在包里，却没有许可证文件`))
        }
        for (const [name, licence] of Object.entries(other)) {
          packages.push({ name, repository: undefined, licence: readFileSync(licence, 'utf8').trim() })
        }
        compilation.emitAsset(file, new sources.RawSource(JSON.stringify(byText(packages))))
      })
    })
  }
}

/** The folders of the npm packages of which some chunk holds a module, each once. */
function packagesIn(compilation: Compilation): Set<string> {
  const folders = new Set<string>()
  const add = (module: Module) => {
    // Several modules that webpack has joined to one.
    if ('modules' in module && Array.isArray(module.modules)) module.modules.forEach(add)
    const file = module.nameForCondition() ?? ''
    const [folder, name] = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file) ?? []
    if (folder === undefined || name === undefined) return
    // A package may bring the files of another without what belongs to them: then the namesake here speaks for it.
    folders.add(existsSync(path.join(folder, 'package.json')) ? folder : folderOf(name))
  }
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) add(module)
  }
  return folders
}

const folderOf = (name: string) => path.dirname(require.resolve(`${name}/package.json`))

interface Package {
  name: string
  repository: string | undefined
  licence: string | undefined
}

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
})

function readPackage(folder: string): Package {
  const { name, version, repository } = packageSchema.parse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  )
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each))
  return {
    name: `${name} ${version}`,
    repository: typeof repository === 'object' ? repository.url : repository,
    licence: file && readFileSync(path.join(folder, file), 'utf8').trim(),
  }
}

function isOneRepository(a: Package, b: Package): boolean {
  return a.repository !== undefined && a.repository === b.repository
}

/** Each text once, with what is under it. */
function byText(packages: Package[]): Licence[] {
  const names = new Map<string, Set<string>>()
  for (const { name, licence = '' } of packages) {
    names.set(licence, (names.get(licence) ?? new Set()).add(name))
  }
  return [...names].map(([text, under]) => ({ packages: [...under].sort(), text }))
}
