const { added, kept } = require('./bindings')

/**
 * Makes Taro's table of elements hold the elements and attributes of `bindings.js` and nothing else. An attribute
 * that the table knows keeps its default; on the phone, where the table knows less, only the names count: elements
 * and attributes are numbered in the order of their names, so both halves must have the same.
 */
module.exports.fitElements = (elements) => {
  for (const name of Object.keys(elements)) if (!(name in kept)) delete elements[name]
  for (const [name, attributes] of Object.entries(kept)) {
    const known = Object.fromEntries(
      Object.entries(elements[name]).map(([attribute, value]) => [
        attribute.toLowerCase(),
        [attribute, value],
      ]),
    )
    // The empty string means: bind the value, with no default.
    elements[name] = Object.fromEntries(
      [...attributes, ...(added[name] ?? [])].map((attribute) => known[attribute] ?? [attribute, '']),
    )
  }
}
