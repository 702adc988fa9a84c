# What up.sh, down.sh and try.sh share. Sourced, not run.
# shellcheck shell=bash

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
state=${TECHNEWSBOT_SANDBOX_DIR:-$here/.state}
base_port=${TECHNEWSBOT_SANDBOX_PORT:-8480}
# shellcheck disable=SC2034
code=/usr/share/mediawiki
wikis=(metawiki frwiki arwiki swwiki ukwiki jawiki)   # in the order of wikis.json

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "sandbox: $*" >&2; exit 1; }

# The port of one wiki.
port_of() {
  local i
  for i in "${!wikis[@]}"; do
    [ "${wikis[$i]}" = "$1" ] && echo $((base_port + i)) && return
  done
  return 1
}

# Becomes a command of one wiki (server or maintenance script): call it in a subshell.
become() {
  exec env SANDBOX_WIKI="$1" SANDBOX_STATE="$state" SANDBOX_PORT="$base_port" MW_CONFIG_FILE="$here/LocalSettings.php" "${@:2}"
}

# Ends a process group that this farm started: group_id_file, and a word that its command line must hold,
# because the system may have given the number to somebody else since.
end_group() {
  local file=$1 word=$2 group
  [ -s "$file" ] || return 0
  group=$(cat "$file")
  if pgrep -g "$group" -f -- "$word" >/dev/null; then
    kill -TERM -- "-$group" 2>/dev/null || true
    for _ in $(seq 50); do
      pgrep -g "$group" >/dev/null || break
      sleep 0.1
    done
    if pgrep -g "$group" -f -- "$word" >/dev/null; then kill -KILL -- "-$group" 2>/dev/null || true; fi
  fi
  rm -f "$file"
}
