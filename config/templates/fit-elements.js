const { added, kept } = require('./bindings')

/** Makes Taro's table of elements hold the attributes of `bindings.js`; one it does not know fails the build. */
module.exports.fitElements = (elements) => {
  for (const [name, attributes] of Object.entries(kept)) {
    const known = new Map(
      Object.keys(elements[name]).map((attribute) => [attribute.toLowerCase(), attribute]),
    )
    const unknown = attributes.filter((attribute) => !known.has(attribute))
    if (unknown.length > 0) throw new Error(`Taro's ${name} has no ${unknown.join(', ')}`)
    for (const [lower, attribute] of known) if (!attributes.includes(lower)) delete elements[name][attribute]
  }
  for (const [name, attributes] of Object.entries(added)) {
    // The empty string means: bind the value, with no default.
    for (const attribute of attributes) elements[name][attribute] = ''
  }
}
