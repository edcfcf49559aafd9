/** Takes `unused` attributes, by element, out of Taro's table of elements; one that is not there fails the build. */
module.exports.dropAttributes = (elements, unused) => {
  for (const [name, attributes] of Object.entries(unused)) {
    for (const attribute of attributes) {
      if (!(attribute in elements[name])) throw new Error(`Taro's ${name} has no ${attribute}`)
      delete elements[name][attribute]
    }
  }
}
