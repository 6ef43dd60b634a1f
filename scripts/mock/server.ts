/** The published mock server, for tests and for `npm start`. Its first argument is the OpenAPI file to serve. */
export { serveSpec as startMock } from '../../src/testing/mock.js'
