#!/usr/bin/env bash
# Runs without credentials. Builds the package and packs it into the root of the repository.
set -euo pipefail
cd "$(dirname "$0")/../.."

# npm accepts provenance only if the package names the repository of this workflow.
npm pkg set repository.type=git "repository.url=git+$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git" "homepage=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY#readme" "bugs.url=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/issues"
npm run build
npm pack --ignore-scripts
