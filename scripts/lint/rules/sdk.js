// @ts-check
import { reservedCommands } from '../reserved-commands.js'
import { verbs } from '../verbs.js'

const KEYS = ['group', 'name', 'idempotent', 'pages', 'money']
const MONEY = ['moves', 'redirects', 'none']

/** `x-sdk` assigns each operation a unique method name from the list of verbs. */
export const sdk = () => {
  const owners = new Map()
  return {
    Paths: {
      PathItem: {
        Operation(/** @type {any} */ operation, /** @type {any} */ { report, location, key }) {
          const sdk = operation['x-sdk']
          if (!sdk?.group || !sdk.name) return report({ message: 'Add `x-sdk: { group, name }` to the operation. It defines the name of the method.', location: location.key() })
          const at = location.child('x-sdk')
          const unknown = Object.keys(sdk).filter((key) => !KEYS.includes(key))
          if (unknown.length) report({ message: `x-sdk does not support the key ${unknown.join(', ')}. Use ${KEYS.join(', ')}.`, location: at })
          if (!/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/.test(sdk.group))
            report({ message: `x-sdk.group "${sdk.group}" must be dotted camelCase, such as vendors.bankAccount.`, location: at })
          if (reservedCommands.includes(sdk.group.split('.')[0]))
            report({ message: `x-sdk.group "${sdk.group}" would hide the command \`bill ${sdk.group.split('.')[0]}\`. Choose another name, or see scripts/lint/reserved-commands.js.`, location: at })
          if (!Object.hasOwn(verbs, sdk.name))
            report({ message: `x-sdk.name "${sdk.name}" is not in scripts/lint/verbs.js. Use a verb from that file, or add one with its meaning.`, location: at })
          if (key === 'get' ? sdk.money !== undefined : !MONEY.includes(sdk.money))
            report({ message: key === 'get' ? 'Remove x-sdk.money: a GET request changes nothing.' : `Set x-sdk.money to one of ${MONEY.join(', ')} (spec/README.md).`, location: at })
          const name = `${sdk.group}.${sdk.name}`
          if (owners.has(name)) report({ message: `${owners.get(name)} already has the name bill.${name}. Change x-sdk of one of them.`, location: at })
          owners.set(name, operation.operationId)
        },
      },
    },
  }
}
