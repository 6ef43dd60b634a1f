/** The mock server of the tests and of `npm start`: the one that is published, with the file to serve as its first argument. */
export { serveSpec as startMock, type Mock } from '../src/testing/mock.js'
