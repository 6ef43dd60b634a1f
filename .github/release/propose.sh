#!/usr/bin/env bash
# Runs with a token that may push. Opens a pull request with the changes in release.patch, and runs nothing that was installed.
set -euo pipefail
cd "$(dirname "$0")/../.."
branch=next-release

# The patch comes from a job that ran other people's code, so it may change only what a release changes. --include takes a pattern whose * also matches slashes,
# so the files of each package are named.
files=(--include=package.json --include=package-lock.json --include=CHANGELOG.md --include='.changeset/*.md')
for folder in packages/*/; do
  files+=("--include=${folder}package.json" "--include=${folder}CHANGELOG.md")
done
git apply --index "${files[@]}" release.patch
rm release.patch
git config user.name 'github-actions[bot]'
git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
git switch --force-create "$branch"
git commit --message "Release $VERSION"
gh auth setup-git
git push --force origin "$branch"
if [ -z "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
  gh pr create --base main --head "$branch" --title 'Next release' --body 'Created from the changesets. Merge this pull request to publish; see CHANGELOG.md for the changes.'
fi
