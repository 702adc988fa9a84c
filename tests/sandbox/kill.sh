#!/usr/bin/env bash
# Kills the worker many times in the middle of its work on the real wikis of the sandbox, lets it finish, and prints a report.
#   kill.sh [TIMES] [SEED]   TIMES: 200; SEED: of the random points, so that a run can be repeated
# It brings up a farm of its own (ports 9580 to 9585) and takes it down.
set -euo pipefail

case "${1:-}" in
  *[!0-9]*) sed -n '2,4s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
export TECHNEWSBOT_KILLS=${1:-200} TECHNEWSBOT_SANDBOX_PORT=${TECHNEWSBOT_SANDBOX_PORT:-9580}
[ -z "${2:-}" ] || export TECHNEWSBOT_KILL_SEED=$2
exec dotnet test "$(dirname "${BASH_SOURCE[0]}")/../TechNewsBot.EndToEnd" --nologo --filter FullyQualifiedName~KillTests --logger 'console;verbosity=detailed'
