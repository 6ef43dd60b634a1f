// @ts-check

const OPERATORS = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin', 'sw']

/** Only `filters` may have `x-filterable`, only `sort` may have `x-sortable`, and every operator must be one of BILL's. */
export const filterable = () => ({
  Parameter(/** @type {any} */ parameter, /** @type {any} */ { report, location }) {
    const filters = parameter['x-filterable']
    if (filters && parameter.name !== 'filters') report({ message: 'Move x-filterable to the parameter `filters`.', location: location.child('x-filterable').key() })
    if (parameter['x-sortable'] && parameter.name !== 'sort') report({ message: 'Move x-sortable to the parameter `sort`.', location: location.child('x-sortable').key() })
    for (const [field, value] of Object.entries(filters ?? {})) {
      const operators = value?.operators ?? value
      if (!Array.isArray(operators) || !operators.length || operators.some((operator) => !OPERATORS.includes(operator)))
        report({ message: `x-filterable.${field} must be a list of these operators: ${OPERATORS.join(' ')}.`, location: location.child(['x-filterable', field]) })
    }
  },
})
