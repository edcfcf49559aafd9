// The same translation as the app's, so that only the app itself differs.
module.exports = require('../../../babel.config.js')
