#!/usr/bin/env bash
# Keeps one issue open as long as Qualys differs from the stack, with the latest report in it.
#
#   qualys-issue.sh yes|no REPORT
#
# Uses curl and node, and GITLAB_API_TOKEN, STACK and the CI_… variables of a job.
set -euo pipefail
differs=$1
report=$2
issues=$CI_API_V4_URL/projects/$CI_PROJECT_ID/issues
label=qualys-drift-$STACK

# A process's arguments aren't secret, so that the token goes through a pipe.
call_gitlab() {
  curl --silent --show-error --fail-with-body \
    --header @<(printf 'PRIVATE-TOKEN: %s\n' "$GITLAB_API_TOKEN") "$@"
}

write_body() {
  cat "$report"
  printf '\nFound by [this job](%s).\n' "$CI_JOB_URL"
}

issue=$(call_gitlab "$issues?state=opened&scope=created_by_me&labels=$label" |
  node -p 'JSON.parse(fs.readFileSync(0, "utf8"))[0]?.iid ?? ""')

if [ "$differs" = no ]; then
  [ -z "$issue" ] ||
    call_gitlab --output /dev/null --request PUT --data state_event=close "$issues/$issue"
elif [ -n "$issue" ]; then
  write_body | call_gitlab --output /dev/null --request PUT --data-urlencode description@- "$issues/$issue"
else
  write_body | call_gitlab --output /dev/null --data-urlencode description@- \
    --data-urlencode title="Qualys differs from the stack $STACK" --data "labels=$label" "$issues"
fi
