import path from 'node:path'
import { require as requireTypeScript } from 'tsx/cjs/api'
import type { Compilation, Compiler } from 'webpack'
import type { CompiledDataset, DatasetModules } from '../../tools/dataset/compile'

// Taro compiles only `config/` on the fly; the schema and what reads it lie elsewhere.
const { compileDataset, moduleNames }: typeof import('../../tools/dataset/compile') = requireTypeScript(
  '../../tools/dataset/compile',
  __filename,
)
const { formatDiagnostics, formatWarnings }: typeof import('../../tools/dataset/diagnostic') =
  requireTypeScript('../../tools/dataset/diagnostic', __filename)

const { packPlaces }: typeof import('../../tools/dataset/pack-places') = requireTypeScript(
  '../../tools/dataset/pack-places',
  __filename,
)

const stubs = path.join(__dirname, 'modules')
const stubOf = (name: string) => path.join(stubs, `${name}.json`)

/** The part of webpack-chain's `Config` that is used here. */
interface Chain {
  merge(options: object): unknown
}

/**
 * Lets the app import `@dataset/<name>` and get the compiled form of `folder`. Each name is an alias of a
 * stub in `modules/` (a real path, so that chunks can be chosen by it) whose content a loader replaces; `places`
 * comes through `src/dataset`, which unpacks them.
 * A dataset with errors fails the build with all of them; nothing is emitted.
 */
export function addDataset(chain: Chain, folder: string): void {
  const dataset = new DatasetPlugin(folder)
  chain.merge({
    resolve: {
      alias: {
        ...Object.fromEntries(moduleNames.map((name) => [`@dataset/${name}$`, stubOf(name)])),
        // The phone gets the places packed, and unpacks them when a page asks for them.
        '@dataset/packed-places$': stubOf('places'),
        '@dataset/places$': path.resolve(__dirname, '../../src/dataset/places.ts'),
      },
    },
    module: {
      rule: {
        dataset: {
          include: [stubs],
          type: 'json',
          use: {
            dataset: {
              loader: path.join(__dirname, 'loader.js'),
              options: { load: (stub: string) => dataset.load(stub) },
            },
          },
        },
      },
    },
    optimization: { emitOnErrors: false },
    plugin: { dataset: { plugin: dataset, args: [] } },
  })
}

/** Compiles the dataset once for each build, and reports its diagnostics once. */
class DatasetPlugin {
  private compiled: CompiledDataset = { files: [], warnings: [], diagnostics: [] }

  constructor(private readonly folder: string) {}

  apply(compiler: Compiler): void {
    // `thisCompilation`: not again for the child compilers of the H5 build.
    compiler.hooks.thisCompilation.tap('DatasetPlugin', (compilation: Compilation) => {
      this.compiled = compileDataset(this.folder)
      // Also when nothing could be compiled, so that correcting the file starts the next build.
      compilation.fileDependencies.addAll(this.compiled.files)
      const { WebpackError } = compiler.webpack
      const warnings = formatWarnings(this.folder, this.compiled.warnings)
      if (warnings !== '') compilation.warnings.push(new WebpackError(warnings))
      if (this.compiled.diagnostics) {
        compilation.errors.push(new WebpackError(formatDiagnostics(this.folder, this.compiled.diagnostics)))
      }
    })
  }

  load(stub: string): { json: string; files: string[] } {
    const { modules, files } = this.compiled
    const name = nameOf(stub)
    const content: unknown = name === 'places' ? modules && packPlaces(modules.places) : modules?.[name]
    return { json: JSON.stringify(content ?? null), files }
  }
}

function nameOf(stub: string): keyof DatasetModules {
  const name = moduleNames.find((known) => known === path.basename(stub, '.json'))
  if (name === undefined) throw new Error(`no dataset module is called ${stub}`)
  return name
}
