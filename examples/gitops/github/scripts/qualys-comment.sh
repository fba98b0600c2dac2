#!/usr/bin/env bash
# Puts a report into the pull request's one comment: into the one of the last run, or into a new one.
#
#   qualys-comment.sh NUMBER REPORT
#
# Uses gh, and GH_TOKEN, STACK and the GITHUB_… variables of a workflow.
set -euo pipefail
number=$1
report=$2

# Nobody sees it on the page. The comment is found by it again.
export MARKER="<!-- pulumi-qualys: plan of $STACK -->"

write_body() {
  echo "$MARKER"
  if [ -s "$report" ]; then
    cat "$report"
  else
    echo "There is no plan: the preview failed early."
  fi
  printf '\nMade by [this run](%s/%s/actions/runs/%s).\n' \
    "$GITHUB_SERVER_URL" "$GITHUB_REPOSITORY" "$GITHUB_RUN_ID"
}

# Others could write the marker too.
ids=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/comments?per_page=100" --jq '
  .[] | select(.user.login == "github-actions[bot]" and (.body | startswith(env.MARKER))) | .id')

if [ -n "$ids" ]; then
  target=(--method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/${ids%%$'\n'*}")
else
  target=(--method POST "repos/$GITHUB_REPOSITORY/issues/$number/comments")
fi
write_body | gh api --silent "${target[@]}" --field body=@-
