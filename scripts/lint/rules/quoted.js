// @ts-check

const QUOTABLE = ['number', 'integer', 'boolean']

/** `x-accepts-quoted: true` belongs to numbers and booleans. */
export const quoted = () => ({
  Schema(/** @type {any} */ schema, /** @type {any} */ { report, location }) {
    if (!('x-accepts-quoted' in schema)) return
    const types = [schema.type].flat().filter((type) => type !== 'null')
    if (schema['x-accepts-quoted'] !== true || types.length !== 1 || !QUOTABLE.includes(types[0]))
      report({ message: 'Set x-accepts-quoted to true on a number, integer or boolean, or remove it.', location: location.child('x-accepts-quoted').key() })
  },
})
