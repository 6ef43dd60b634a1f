#!/usr/bin/env bash
# Used by .github/workflows/release.yml. `propose` turns the changesets into a pull request. `publish` publishes this commit
# to npm and creates a tag and a release.
set -euo pipefail
cd "$(dirname "$0")/.."
branch=next-release

version() { node -p "require('./package.json').version"; }

propose() {
  npx changeset version
  if git diff --quiet; then
    # There are no changesets. If npm doesn't have this version yet, its pull request was merged, so publish it.
    if [ -z "$(npm view "bill-sdk@$(version)" version 2>/dev/null || true)" ]; then echo 'publish=true' >>"$GITHUB_OUTPUT"; fi
    return
  fi
  npm install --package-lock-only --ignore-scripts --no-audit --no-fund
  git config user.name 'github-actions[bot]'
  git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
  git switch --force-create "$branch"
  git commit --all --message "Release $(version)"
  git push --force origin "$branch"
  if [ -z "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
    gh pr create --base main --head "$branch" --title 'Next release' --body 'Created from the changesets. Merge this pull request to publish; see CHANGELOG.md for the changes.'
  fi
}

publish() {
  # npm accepts provenance only if package.json names the repository of this workflow.
  npm pkg set repository.type=git "repository.url=git+$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git" "homepage=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY#readme" "bugs.url=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/issues"
  registry=$(npm config get registry)
  npm config set "${registry#https:}:_authToken" "$NPM_TOKEN"
  npm publish --provenance --access public
  gh release create "v$(version)" --target "$GITHUB_SHA" --title "$(version)" --notes 'See CHANGELOG.md for the changes.'
}

"$1"
