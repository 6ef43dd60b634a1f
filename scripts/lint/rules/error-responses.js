// @ts-check

/** Each operation has the error responses that BILL can send. */
export const errorResponses = () => {
  let path = ''
  return {
    Paths: {
      PathItem: {
        enter(/** @type {any} */ _item, /** @type {any} */ { key }) {
          path = String(key)
        },
        Operation(/** @type {any} */ operation, /** @type {any} */ { report, location }) {
          const isSecured = operation.security?.length !== 0
          const expected = ['400', '429', '5XX', ...(isSecured ? ['401', '403'] : []), ...(path.includes('{') ? ['404'] : [])]
          const missing = expected.filter((code) => !operation.responses?.[code])
          if (missing.length) report({ message: `Add the error responses ${missing.join(', ')} (components/responses).`, location: location.child('responses').key() })
        },
      },
    },
  }
}
