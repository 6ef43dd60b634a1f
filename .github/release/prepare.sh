#!/usr/bin/env bash
# Runs without credentials. Turns the changesets into the next version of all packages, as the file release.patch.
# Prints for $GITHUB_OUTPUT: `version`, and `next`, which is propose, publish or nothing.
set -euo pipefail
cd "$(dirname "$0")/../.."

is_published() {
  [ -n "$(npm view "$1" version 2>/dev/null || true)" ]
}

npx tsx scripts/release/index.ts
version=$(node -p "require('./package.json').version")
next=nothing
if ! git diff --quiet; then
  npm install --package-lock-only --ignore-scripts --no-audit --no-fund
  # The first changelog of a package is a new file.
  git add --intent-to-add ./packages/*/CHANGELOG.md
  git diff --binary >release.patch
  next=propose
else
  # There are no changesets. A version that is not on npm yet was merged to be published.
  for manifest in ./package.json ./packages/*/package.json; do
    is_published "$(node -p "require('$manifest').name")@$version" || next=publish
  done
fi
printf 'version=%s\nnext=%s\n' "$version" "$next" >>"$GITHUB_OUTPUT"
