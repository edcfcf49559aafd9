const { readFileSync } = require('node:fs')

/** What a host of React's may be able to do; Taro's is asked for little of it. */
const abilities = ['Mutation', 'Persistence', 'Hydration', 'TestSelectors']

/**
 * Webpack loader for React's reconciler: writes what Taro's host can do where the reconciler asks for it at run time,
 * so that the minifier sees what is never called (7 KB). Throws when either package is no longer written so.
 */
module.exports = (source) => {
  const host = readFileSync(require.resolve('@tarojs/react'), 'utf8')
  return abilities.reduce((text, ability) => {
    const [, name] = text.match(new RegExp(`\\b(\\w+)=\\$\\$\\$hostConfig\\.supports${ability}\\b`)) ?? []
    if (name === undefined || text.split(`${name}=`).length !== 2)
      throw new Error(`React's reconciler does not ask once whether the host supports ${ability}`)
    // What the host does not mention is undefined.
    const [, answer] = host.match(new RegExp(`\\bsupports${ability}: (.+),`)) ?? [undefined, 'false']
    if (answer !== 'true' && answer !== 'false') throw new Error(`Taro supports ${ability}: ${answer}`)
    return text.replace(new RegExp(`(?<![\\w$.])${name}(?![\\w$=:])`, 'g'), answer)
  }, source)
}
