#!/usr/bin/env bash
# Keeps one issue open as long as Qualys differs from the stack, with the latest report in it.
#
#   qualys-issue.sh yes|no REPORT
#
# Uses gh, and GH_TOKEN, STACK and the GITHUB_… variables of a workflow.
set -euo pipefail
differs=$1
report=$2

# Nobody sees it on the page. The issue is found by it again.
export MARKER="<!-- pulumi-qualys: drift of $STACK -->"
issues=repos/$GITHUB_REPOSITORY/issues

write_body() {
  echo "$MARKER"
  cat "$report"
  printf '\nFound by [this run](%s/%s/actions/runs/%s).\n' \
    "$GITHUB_SERVER_URL" "$GITHUB_REPOSITORY" "$GITHUB_RUN_ID"
}

# Others could write the marker too.
numbers=$(gh api --paginate "$issues?state=open&per_page=100" --jq '
  .[] | select(.user.login == "github-actions[bot]" and (.body // "" | startswith(env.MARKER))) | .number')
number=${numbers%%$'\n'*}

if [ "$differs" = no ]; then
  [ -z "$number" ] || gh api --silent --method PATCH "$issues/$number" --raw-field state=closed
elif [ -n "$number" ]; then
  write_body | gh api --silent --method PATCH "$issues/$number" --field body=@-
else
  write_body | gh api --silent --method POST "$issues" \
    --raw-field title="Qualys differs from the stack $STACK" --field body=@-
fi
