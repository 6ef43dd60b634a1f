/** The changelog of changesets, with one line per updated package of this repository instead of one per changeset. */
const { default: changelog } = require('@changesets/cli/changelog')

module.exports = {
  ...changelog,
  getDependencyReleaseLine: async (_changesets, updated) => updated.map(({ name, newVersion }) => `- Requires \`${name}\` ^${newVersion}.`).join('\n'),
}
