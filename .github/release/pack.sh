#!/usr/bin/env bash
# Runs without credentials. Builds all packages and packs them into the folder tarballs.
set -euo pipefail
cd "$(dirname "$0")/../.."

# npm accepts provenance only if a package names the repository of this workflow.
npm pkg set --workspaces --include-workspace-root repository.type=git "repository.url=git+$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git" "homepage=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY#readme" "bugs.url=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/issues"
npm run tarballs
