#!/usr/bin/env bash
# Runs without credentials. Turns the changesets into the next version, as the file release.patch.
# Prints for $GITHUB_OUTPUT: `version`, and `next`, which is propose, publish or nothing.
set -euo pipefail
cd "$(dirname "$0")/../.."

# changesets sees only the packages in `workspaces`; the root is the last one of them while it runs.
root=$(node -p "require('./package.json').workspaces.length")
npm pkg set 'workspaces[]=.'
npx changeset version
npm pkg delete "workspaces[$root]"
version=$(node -p "require('./package.json').version")
next=nothing
if ! git diff --quiet; then
  npm install --package-lock-only --ignore-scripts --no-audit --no-fund
  git diff --binary >release.patch
  next=propose
elif [ -z "$(npm view "bill-sdk@$version" version 2>/dev/null || true)" ]; then
  # There are no changesets. A version that is not on npm yet was merged to be published.
  next=publish
fi
printf 'version=%s\nnext=%s\n' "$version" "$next" >>"$GITHUB_OUTPUT"
