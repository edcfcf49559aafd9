import { datasetFolder } from '../config/dataset-folder'
import { compileDataset, type DatasetModules } from '../tools/dataset/compile'
import { formatDiagnostics, formatWarnings } from '../tools/dataset/diagnostic'

/** Compiles the chosen dataset and prints what looks wrong with it. Throws all that is wrong with it. */
export function compiledDataset(): DatasetModules {
  const folder = datasetFolder()
  const { diagnostics, warnings, modules } = compileDataset(folder)
  if (diagnostics) throw new Error(formatDiagnostics(folder, diagnostics))
  if (warnings.length > 0) console.log(formatWarnings(folder, warnings))
  return modules
}
