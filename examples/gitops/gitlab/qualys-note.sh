#!/usr/bin/env bash
# Puts a report into the merge request's one note: into the one of the last run, or into a new one.
#
#   qualys-note.sh REPORT
#
# Uses curl and node, and GITLAB_API_TOKEN, STACK and the CI_… variables of a merge request's job.
set -euo pipefail
report=$1
project=$CI_API_V4_URL/projects/$CI_PROJECT_ID
notes=$project/merge_requests/$CI_MERGE_REQUEST_IID/notes

# Nobody sees it on the page. The note is found by it again.
marker="<!-- pulumi-qualys: plan of $STACK -->"

# A process's arguments aren't secret, so that the token goes through a pipe.
call_gitlab() {
  curl --silent --show-error --fail-with-body \
    --header @<(printf 'PRIVATE-TOKEN: %s\n' "$GITLAB_API_TOKEN") "$@"
}

write_body() {
  echo "$marker"
  if [ -s "$report" ]; then
    cat "$report"
  else
    echo "There is no plan: the preview failed early."
  fi
  printf '\nMade by [this job](%s).\n' "$CI_JOB_URL"
}

me=$(call_gitlab "$CI_API_V4_URL/user" | node -p 'JSON.parse(fs.readFileSync(0, "utf8")).id')
# Others could write the marker too.
find='
  const [marker, me] = process.argv.slice(1);
  const notes = JSON.parse(fs.readFileSync(0, "utf8"));
  const ours = notes.find(({ body, author }) => body.startsWith(marker) && author.id === Number(me));
  console.log(ours ? ours.id : notes.length > 0 ? "" : "none");
'
note="" page=1
while [ -z "$note" ]; do
  found=$(call_gitlab "$notes?sort=asc&per_page=100&page=$page")
  note=$(node -e "$find" "$marker" "$me" <<< "$found")
  page=$((page + 1))
done

if [ "$note" = none ]; then
  write_body | call_gitlab --output /dev/null --data-urlencode body@- "$notes"
else
  write_body | call_gitlab --output /dev/null --request PUT --data-urlencode body@- "$notes/$note"
fi
