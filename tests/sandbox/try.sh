#!/usr/bin/env bash
# Shows the bot at work: brings up the wikis, builds the bot, sets it up on each local wiki, runs every job once,
# names the pages it wrote, and leaves the wikis and the worker running. down.sh ends both.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

case "${1:-}" in
  '' | --fresh) ;;
  *) sed -n '2,3s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
"$here/up.sh" "$@"
state=$(cd "$state" && pwd)

project=$(cd "$here/../../src/TechNewsBot" && pwd)
say "Building the bot ..."
if ! dotnet build -c Release "$project" >"$state/build.log" 2>&1; then
  tail -n 20 "$state/build.log" >&2
  fail "the bot does not build; the whole log is $state/build.log"
fi
technewsbot() {
  dotnet "$project/bin/Release/net10.0/technewsbot.dll" "$@" --config "$state/appsettings.json"
}

for wiki in "${wikis[@]}"; do
  [ "$wiki" = metawiki ] || technewsbot setup --wiki "$wiki"
done

end_group "$state/worker.pgid" technewsbot
say "Running every job once ..."
technewsbot once all | tee "$state/once.log"
# The pages of this run and of those before it.
grep -o "http://127\.0\.0\.1[^ ]*" "$state/once.log" >> "$state/pages.log" || true

(
  cd "$state"
  exec setsid dotnet "$project/bin/Release/net10.0/technewsbot.dll" run --config "$state/appsettings.json"
) </dev/null >"$state/worker.log" 2>&1 &
echo $! > "$state/worker.pgid"
sleep 2
if ! pgrep -g "$(cat "$state/worker.pgid")" >/dev/null; then
  tail -n 20 "$state/worker.log" >&2
  fail "the worker ended at once; its log is $state/worker.log"
fi
say "The pages that the bot wrote:"
sort -u "$state/pages.log" | sed 's/^/  /'
say "The wikis' main pages:"
for wiki in "${wikis[@]}"; do
  say "  $wiki  http://127.0.0.1:$(port_of "$wiki")/"
done
say "The worker runs on; its log is $state/worker.log."
say "End everything with $here/down.sh"
