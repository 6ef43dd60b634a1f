#!/usr/bin/env bash
# What .github/workflows/release.yml runs. `propose`: changesets become a pull request. `publish`: this commit goes to npm, and gets a tag and a release.
set -euo pipefail
cd "$(dirname "$0")/.."
branch=next-release

version() { node -p "require('./package.json').version"; }

propose() {
  npx changeset version
  if git diff --quiet; then
    # No changeset waits. What is not on npm yet was merged to be published.
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
    gh pr create --base main --head "$branch" --title 'The next release' --body 'Made from the changesets. Merge it to publish; CHANGELOG.md says what is in it.'
  fi
}

publish() {
  # Provenance holds only for a package that names the repository it is built in. Which one that is, only this workflow knows.
  npm pkg set repository.type=git "repository.url=git+$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git" "homepage=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY#readme" "bugs.url=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/issues"
  registry=$(npm config get registry)
  npm config set "${registry#https:}:_authToken" "$NPM_TOKEN"
  npm publish --provenance --access public
  gh release create "v$(version)" --target "$GITHUB_SHA" --title "$(version)" --notes 'CHANGELOG.md says what is new.'
}

"$1"
